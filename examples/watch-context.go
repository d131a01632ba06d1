// SPDX-License-Identifier: Apache-2.0

//go:build ignore

// Tells how the registry is managed, each time that changes, until it is interrupted, or for a while: go run watch-context.go [DURATION]
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"os/signal"
	"time"

	ocreg "libocreg.dev/go"
)

func show(ctx context.Context, client *ocreg.Client) error {
	watch, err := ocreg.Watch[*ocreg.Config](client, nil)
	if err != nil {
		return err
	}
	defer watch.Close()
	state := ""
	for event, err := range watch.Events(ctx) {
		if err != nil {
			return err
		}
		if event.Type == ocreg.EventSynced || event.Object.Spec().ManagementState() == state {
			continue
		}
		state = event.Object.Spec().ManagementState()
		fmt.Println(state)
	}
	return nil
}

func run(ctx context.Context) error {
	client, err := ocreg.NewClient(nil)
	if err != nil {
		return err
	}
	defer client.Close()
	short, cancel := context.WithTimeout(ctx, 20*time.Second) // of one call
	defer cancel()
	if _, err := client.Config(short); err != nil {
		return err
	}
	return show(ctx, client)
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if len(os.Args) > 1 {
		d, err := time.ParseDuration(os.Args[1])
		if err != nil {
			log.Fatal(err)
		}
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, d)
		defer cancel()
	}
	err := run(ctx)
	if err != nil && !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
		log.Fatal(err)
	}
}
