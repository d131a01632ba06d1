// SPDX-License-Identifier: Apache-2.0

// Client does with client-go what client.c does with the library, N times, or what fleet.c does, of N clusters at the same time. DIR is the
// server's.
//
//	client DIR VERB N
package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/dynamic"
	"k8s.io/client-go/rest"
)

var (
	configs    = schema.GroupVersionResource{Group: "imageregistry.operator.openshift.io", Version: "v1", Resource: "configs"}
	configMaps = schema.GroupVersionResource{Version: "v1", Resource: "configmaps"}
	routes     = schema.GroupVersionResource{Group: "route.openshift.io", Version: "v1", Resource: "routes"}
	ctx        = context.Background()
)

func must(err error) {
	if err != nil {
		log.Fatal("client: ", err)
	}
}

func read(dir, name string) string {
	text, err := os.ReadFile(filepath.Join(dir, name))
	must(err)
	return strings.TrimSpace(string(text))
}

// configOf lets nothing slow a client down: by itself client-go asks five times a second.
func configOf(dir, server, ca string) *rest.Config {
	return &rest.Config{
		Host:            server,
		BearerToken:     read(dir, "token"),
		TLSClientConfig: rest.TLSClientConfig{CAData: []byte(read(dir, ca))},
		QPS:             -1,
	}
}

func get(client dynamic.Interface) {
	_, err := client.Resource(configs).Get(ctx, "cluster", metav1.GetOptions{})
	must(err)
}

func patch(client dynamic.Interface) {
	_, err := client.Resource(configs).Patch(ctx, "cluster", types.MergePatchType, []byte(`{"spec":{"logLevel":"Debug"}}`),
		metav1.PatchOptions{FieldManager: "bench", FieldValidation: "Strict"})
	must(err)
}

func list(of schema.GroupVersionResource) func(dynamic.Interface) {
	return func(client dynamic.Interface) {
		found, err := client.Resource(of).List(ctx, metav1.ListOptions{Limit: 500})
		must(err)
		if len(found.Items) == 0 {
			log.Fatal("client: the list is empty")
		}
	}
}

func watch(client dynamic.Interface, n int) {
	w, err := client.Resource(configs).Watch(ctx, metav1.ListOptions{ResourceVersion: "1000", AllowWatchBookmarks: true})
	must(err)
	for range n {
		if _, more := <-w.ResultChan(); !more {
			log.Fatal("client: the watch has ended")
		}
	}
	w.Stop()
}

// fleet reads from each cluster, from so many at the same time, and gives up what it does not need any more.
func fleet(dir string, atOnce int) {
	var all sync.WaitGroup
	places := make(chan struct{}, atOnce)
	for i, server := range strings.Fields(read(dir, "servers")) {
		places <- struct{}{}
		all.Go(func() {
			config := configOf(dir, server, fmt.Sprintf("ca-%d.crt", i))
			transport, err := rest.HTTPClientFor(config)
			must(err)
			client, err := dynamic.NewForConfigAndClient(config, transport)
			must(err)
			get(client)
			transport.CloseIdleConnections()
			<-places
		})
	}
	all.Wait()
}

func main() {
	if len(os.Args) != 4 {
		log.Fatal("usage: client DIR VERB N")
	}
	dir, verb := os.Args[1], os.Args[2]
	n, err := strconv.Atoi(os.Args[3])
	must(err)
	verbs := map[string]func(dynamic.Interface){
		"get": get, "patch": patch, "list-configmaps": list(configMaps), "list-routes": list(routes),
	}
	if verb == "fleet" {
		fleet(dir, n)
		return
	}
	client, err := dynamic.NewForConfig(configOf(dir, strings.Fields(read(dir, "servers"))[0], "ca.crt"))
	must(err)
	if verb == "watch" {
		watch(client, n)
		return
	}
	for range n {
		verbs[verb](client)
	}
	fmt.Println(n)
}
