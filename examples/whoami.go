// SPDX-License-Identifier: Apache-2.0

//go:build ignore

// Connects as `oc` would; says how, and whom the cluster takes us for: go run whoami.go
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	ocreg "libocreg.dev/go"
)

func show() error {
	client, err := ocreg.NewClient(nil)
	if err != nil {
		return err
	}
	defer client.Close()
	for _, warning := range client.Warnings() { // what is unwise about the configuration
		fmt.Fprintln(os.Stderr, "warning:", warning)
	}
	fmt.Println(client.Explain()) // nothing was asked of the server yet
	user, err := client.WhoAmI(context.Background())
	if err != nil {
		return err
	}
	fmt.Println("we are", user.Name)
	for _, group := range user.Groups {
		fmt.Println("in the group", group)
	}
	return nil
}

// complain shows of a server that was refused its certificates, and the authorities that were trusted: the notes.
func complain(err error) {
	fmt.Fprintln(os.Stderr, err)
	var e *ocreg.Error
	if !errors.As(err, &e) {
		return
	}
	if e.TLSFault != ocreg.TLSNone {
		fmt.Fprintln(os.Stderr, "fault:", e.TLSFault)
	}
	for _, note := range e.Notes {
		fmt.Fprintln(os.Stderr, " ", note)
	}
	fmt.Fprintln(os.Stderr, e.Hint)
}

func main() {
	if err := show(); err != nil {
		complain(err)
		os.Exit(1)
	}
}
