// SPDX-License-Identifier: Apache-2.0

//go:build ignore

// Gives the registry another key to its S3 bucket: go run set-credentials.go SECRET.yaml, with the key's id and its secret on standard
// input, where no list of processes shows them. Needs no cluster; prints the Secret for `oc apply -f -`.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"

	ocreg "libocreg.dev/go"
)

// The view is a copy of two entries of the Secret; writing it leaves the others alone.
func change(secret *ocreg.Secret, id, key string) error {
	credentials, err := ocreg.ViewRead[*ocreg.S3Credentials](secret)
	if err != nil {
		return err
	}
	if credentials.HasAccessKey() {
		fmt.Fprintln(os.Stderr, "another key")
	} else {
		fmt.Fprintln(os.Stderr, "the first key")
	}
	return errors.Join(credentials.SetAccessKey(id), credentials.SetSecretKey(key), ocreg.ViewWrite(secret, credentials))
}

func main() {
	var id, key string
	if _, err := fmt.Scan(&id, &key); err != nil {
		log.Fatal(err)
	}
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	parsed, err := ocreg.Parse(text)
	if err != nil {
		log.Fatal(err)
	}
	secret, is := parsed.(*ocreg.Secret)
	if !is {
		log.Fatal("not a Secret")
	}
	if err := change(secret, id, key); err != nil {
		log.Fatal(err)
	}
	yaml, err := secret.YAML()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(string(yaml))
}
