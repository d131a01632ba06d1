// SPDX-License-Identifier: Apache-2.0

//go:build ignore

// Shows how the registry is configured: go run show-config.go
package main

import (
	"context"
	"fmt"
	"log"

	ocreg "libocreg.dev/go"
)

func show() error {
	client, err := ocreg.NewClient(nil)
	if err != nil {
		return err
	}
	defer client.Close()
	config, err := client.Config(context.Background())
	if err != nil {
		return err
	}
	spec := config.Spec()
	fmt.Println("management state:", spec.ManagementState())
	if spec.HasReplicas() { // 0 is a value; unset is none
		fmt.Println("replicas:", spec.Replicas())
	}
	if spec.HasStorage() {
		fmt.Println("storage:", spec.Storage())
	}
	for _, route := range spec.Routes().All() {
		fmt.Println("route:", route.Name())
	}
	return nil
}

func main() {
	if err := show(); err != nil {
		log.Fatal(err)
	}
}
