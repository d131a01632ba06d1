// SPDX-License-Identifier: Apache-2.0

//go:build ignore

// A test against a cluster where others are always faster: go run fake-cluster.go CONFIG.yaml
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"

	ocreg "libocreg.dev/go"
)

// fakeCluster gives its kubeconfig, and what ends it. It ends by itself when the test does.
func fakeCluster(objects string) (string, func() error, error) {
	folder, err := os.MkdirTemp("", "fake-cluster")
	if err != nil {
		return "", nil, err
	}
	cluster := exec.Command("ocreg-fakecluster", "--dir", folder, "--object", objects)
	input, inErr := cluster.StdinPipe()
	output, outErr := cluster.StdoutPipe()
	if err := errors.Join(inErr, outErr, cluster.Start()); err != nil {
		return "", nil, err
	}
	line, _ := bufio.NewReader(output).ReadBytes('\n')
	var ready struct{ Kubeconfig string }
	if err := json.Unmarshal(line, &ready); err != nil {
		return "", nil, fmt.Errorf("no cluster: %w", errors.Join(err, cluster.Wait(), os.RemoveAll(folder)))
	}
	end := func() error { return errors.Join(input.Close(), cluster.Wait(), os.RemoveAll(folder)) }
	return ready.Kubeconfig, end, nil
}

// What is tested.
func scale(config *ocreg.Config) error { return config.Spec().SetReplicas(2) }

func test(kubeconfig string) error {
	ctx := context.Background()
	client, err := ocreg.NewClient(&ocreg.ClientOptions{Kubeconfig: kubeconfig})
	if err != nil {
		return err
	}
	defer client.Close()
	if _, err := client.GetRaw(ctx, "/fakecluster/arm?fault=conflict&method=PATCH&times=3", nil); err != nil {
		return err
	}
	config, err := client.Edit(ctx, scale, nil)
	if err != nil {
		return err
	}
	patches, err := client.GetRaw(ctx, "/fakecluster/count?what=PATCH+cluster", nil)
	fmt.Printf("replicas: %d\npatches: %s", config.Spec().Replicas(), patches)
	return err
}

func main() {
	if len(os.Args) < 2 {
		log.Fatal("which objects?")
	}
	kubeconfig, end, err := fakeCluster(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	if err := errors.Join(test(kubeconfig), end()); err != nil {
		log.Fatal(err)
	}
}
