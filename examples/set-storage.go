// SPDX-License-Identifier: Apache-2.0

//go:build ignore

// Switches the registry on, on a volume: go run set-storage.go CLAIM
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	ocreg "libocreg.dev/go"
)

// A ReadWriteOnce volume has one user: one replica, and the old pod ends before the new one starts.
func change(spec *ocreg.ConfigSpec, claim string) error {
	return errors.Join(
		spec.ClearStorage(),
		spec.MakeStorage().MakePVC().SetClaim(claim),
		spec.SetRolloutStrategy("Recreate"),
		spec.SetReplicas(1),
		spec.SetManagementState("Managed"))
}

func setStorage(claim string) error {
	client, err := ocreg.NewClient(nil)
	if err != nil {
		return err
	}
	defer client.Close()
	_, err = client.Edit(context.Background(), func(config *ocreg.Config) error { // again, if somebody else was faster
		before := config.Copy()
		if err := change(config.Spec(), claim); err != nil {
			return err
		}
		patch, err := ocreg.Diff(before, config)
		fmt.Printf("patch: %s\n", patch)
		return err
	}, nil)
	return err
}

func main() {
	claim := "image-registry-storage"
	if len(os.Args) > 1 {
		claim = os.Args[1]
	}
	err := setStorage(claim)
	var e *ocreg.Error
	if errors.As(err, &e) {
		log.Fatalf("%s %v\n%s", e.Code, e, e.Hint)
	}
	if err != nil {
		log.Fatal(err)
	}
}
