// SPDX-License-Identifier: Apache-2.0

//go:build ignore

// Tells what a change would do, before it is made: go run check-change.go LIVE.yaml CHANGE.yaml AROUND.yaml... Needs no cluster.
// LIVE is what the change replaces; AROUND are claims, Secrets and other objects, of which no more are there.
package main

import (
	"fmt"
	"log"
	"os"

	ocreg "libocreg.dev/go"
)

func check(live, change []byte, around [][]byte) (*ocreg.Findings, error) {
	old, err := ocreg.Parse(live)
	if err != nil {
		return nil, err
	}
	options := ocreg.CheckOptions{Old: old}
	for _, text := range around {
		objects, err := ocreg.ParseAll(text, nil)
		if err != nil {
			return nil, err
		}
		for _, o := range objects {
			if o != nil { // nil: of a kind that nobody knows
				options.Context = append(options.Context, o)
			}
		}
	}
	return ocreg.Check(change, &options)
}

func main() {
	var texts [][]byte
	for _, name := range os.Args[1:] {
		text, err := os.ReadFile(name)
		if err != nil {
			log.Fatal(err)
		}
		texts = append(texts, text)
	}
	findings, err := check(texts[0], texts[1], texts[2:])
	if err != nil {
		log.Fatal(err)
	}
	safe := findings.Valid
	for _, f := range findings.List {
		loses := ""
		if f.LosesData {
			loses, safe = "images are lost: ", false
		}
		fmt.Printf("%d:%d %s %s: %s%s (%s)\n", f.Line, f.Column, f.Rule, f.Path, loses, f.Message, f.Hint)
	}
	if !safe {
		fmt.Println("not safe")
		os.Exit(1)
	}
	fmt.Println("safe")
}
