// SPDX-License-Identifier: Apache-2.0

// Package ocreg holds the configuration of OpenShift's image registry as typed values, tells whether it is right before the
// cluster does, and changes it on a live cluster without losing anything. It stands on the C library libocreg, which
// pkg-config must find.
//
//	cfg, err := ocreg.Parse(text) // JSON or YAML
//	findings, err := cfg.Validate(nil)
//
//	c, err := ocreg.NewClient(nil) // as `oc` would find the cluster
//	defer c.Close()
//	cfg, err := c.Edit(ctx, func(cfg *ocreg.Config) error {
//		return cfg.Spec().SetManagementState("Managed")
//	}, nil)
//
// # Values
//
// Each type of the API is a Go type with methods for every field: X gets, SetX sets, HasX tells whether it is there, ClearX
// makes it unset, and SetXNull makes it null, which is not the same. Parts of an object (what returns a pointer, a list or a
// map) are views: a change to one is a change to the object, and they keep it alive. Getters may be called on nil and give the
// zero value, so cfg.Spec().Storage().S3().Bucket() needs no checks. Setters copy what they are given.
//
// A tree of objects may be read by many goroutines or changed by one. Objects need no Close, but it frees memory that the
// garbage collector does not see, and wipes secrets, at once.
//
// # Getting in
//
// A Client takes what the kubeconfig says, programs for a credential included; ClientOptions win over it, and Client.Settings tells what
// came of it. Login logs in with a password, a token or a browser, and Kubeconfig keeps that. AuthsSet and its like change the documents
// that have logins to registries, Client.PullSecretMerge those of a cluster.
//
// # Errors
//
// Failures are *Error. errors.Is(err, ocreg.ErrConflict) asks for a code; errors.As gives path, hint and the rest.
package ocreg
