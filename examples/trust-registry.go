// SPDX-License-Identifier: Apache-2.0

//go:build ignore

// Trusts an authority for a registry: go run trust-registry.go MAP.yaml HOST[:PORT] CA.crt. Needs no cluster; prints the map for
// `oc apply -f -`.
package main

import (
	"fmt"
	"log"
	"os"

	ocreg "libocreg.dev/go"
)

func trust(mapText []byte, host string, ca []byte) error {
	configMap, err := ocreg.ParseAs[*ocreg.ConfigMap](mapText, nil)
	if err != nil {
		return err
	}
	trust, err := ocreg.ReadTrust(configMap)
	if err != nil {
		return err
	}
	if err := trust.Merge(host, ca); err != nil {
		return err
	}
	if err := trust.Write(configMap); err != nil {
		return err
	}
	for entry := range trust.All() {
		for _, certificate := range entry.Certificates {
			fmt.Fprintf(os.Stderr, "%s: %s\n", entry.Key, certificate.Subject)
		}
	}
	yaml, err := configMap.YAML()
	fmt.Print(string(yaml))
	return err
}

func main() {
	mapText, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	ca, err := os.ReadFile(os.Args[3])
	if err != nil {
		log.Fatal(err)
	}
	if err := trust(mapText, os.Args[2], ca); err != nil {
		log.Fatal(err)
	}
}
