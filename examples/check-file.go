// SPDX-License-Identifier: Apache-2.0

//go:build ignore

// Tells what is wrong with a file, and what to do about it: go run check-file.go FILE. Needs no cluster.
package main

import (
	"fmt"
	"log"
	"os"

	ocreg "libocreg.dev/go"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	findings, err := ocreg.Check(text, nil)
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range findings.List {
		fmt.Printf("%d:%d %s %s: %s (%s)\n", f.Line, f.Column, f.Rule, f.Path, f.Message, f.Hint)
	}
	if !findings.Valid {
		fmt.Println("not valid")
		os.Exit(1)
	}
	fmt.Println("valid")
}
