// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"encoding/json"
	"runtime"
	"sync"

	"libocreg.dev/go/internal/raw"
)

// Kubeconfig is a kubeconfig as `oc` reads it, from one file or several; a login changes it, and Save writes it so that nobody else's
// change is lost. Goroutines may share it.
type Kubeconfig struct {
	lock    sync.RWMutex
	h       raw.Kubeconfig // 0 once closed
	cleanup runtime.Cleanup
}

var errKubeconfigClosed = &Error{Code: ErrArgument, Message: "the kubeconfig is closed, or nil", RetryAfter: -1}

func readKubeconfig(path string, flags int) (*Kubeconfig, error) {
	if err := checkText(path); err != nil {
		return nil, err
	}
	var h raw.Kubeconfig
	var e raw.Error
	if code := raw.OcregKubeconfigOf(path, uint(flags), &h, &e); code < 0 {
		return nil, failure(code, e)
	}
	k := &Kubeconfig{h: h}
	k.cleanup = runtime.AddCleanup(k, raw.OcregReleaseKubeconfig, h)
	return k, nil
}

// ReadKubeconfig reads a file, or with a path of "" the list in KUBECONFIG, else ~/.kube/config.
func ReadKubeconfig(path string) (*Kubeconfig, error) { return readKubeconfig(path, 0) }

// ReadKubeconfigOrNew is ReadKubeconfig, but a file that is named and not there is as an empty one, to be made by Save.
func ReadKubeconfigOrNew(path string) (*Kubeconfig, error) {
	return readKubeconfig(path, raw.OCREG_KUBECONFIG_NEW)
}

// Close wipes it now; otherwise that happens when nothing refers to it any more. A second time does nothing.
func (k *Kubeconfig) Close() {
	k.lock.Lock()
	defer k.lock.Unlock()
	if k.h != 0 {
		k.cleanup.Stop()
		raw.OcregReleaseKubeconfig(k.h)
		k.h = 0
	}
}

// read calls C for what only looks at it, change for what alters it.
func (k *Kubeconfig) read(call func(h raw.Kubeconfig, e *raw.Error) int) error {
	if k == nil {
		return errKubeconfigClosed
	}
	k.lock.RLock()
	defer k.lock.RUnlock()
	return k.call(call)
}

func (k *Kubeconfig) change(call func(h raw.Kubeconfig, e *raw.Error) int) error {
	if k == nil {
		return errKubeconfigClosed
	}
	k.lock.Lock()
	defer k.lock.Unlock()
	return k.call(call)
}

func (k *Kubeconfig) call(call func(h raw.Kubeconfig, e *raw.Error) int) error {
	if k.h == 0 {
		return errKubeconfigClosed
	}
	var e raw.Error
	return failure(call(k.h, &e), e)
}

// Contexts gives the names of the contexts, each once.
func (k *Kubeconfig) Contexts() ([]string, error) {
	var lines raw.Lines
	err := k.read(func(h raw.Kubeconfig, e *raw.Error) int { return raw.OcregKubeconfigContexts(h, &lines, e) })
	if err != nil {
		return nil, err
	}
	defer raw.OcregReleaseLines(lines)
	return textsOf(lines), nil
}

// CurrentContext gives the current context; "" if there is none.
func (k *Kubeconfig) CurrentContext() string {
	var name string
	_ = k.read(func(h raw.Kubeconfig, _ *raw.Error) int {
		name = raw.OcregKubeconfigCurrentContext(h)
		return 0
	})
	return name
}

// KubeconfigView says what to show of a kubeconfig.
type KubeconfigView struct {
	Context string // "" means the current one
	Secrets bool   // show tokens, passwords and keys, and what is not known to be none
	All     bool   // all contexts, clusters and users
}

// View gives the context, its cluster and its user as JSON, as `kubectl config view --minify` shows them.
func (k *Kubeconfig) View(what KubeconfigView) (json.RawMessage, error) {
	if err := checkText(what.Context); err != nil {
		return nil, err
	}
	flags := 0
	if what.Secrets {
		flags |= raw.OCREG_KUBECONFIG_SECRETS
	}
	if what.All {
		flags |= raw.OCREG_KUBECONFIG_ALL
	}
	var text raw.Text
	err := k.read(func(h raw.Kubeconfig, e *raw.Error) int {
		return raw.OcregKubeconfigView(h, what.Context, uint(flags), &text, e)
	})
	if err != nil {
		return nil, err
	}
	shown, _ := text.Take()
	return json.RawMessage(shown), nil
}

// KubeconfigLogin is what a login leaves behind. What is empty is removed from the entries.
type KubeconfigLogin struct {
	Server, User, Token string // needed
	Namespace           string // "" means "default"
	CAFile              string // the authorities that the server is trusted by,
	CAPEM               string // or the PEM of them, which wins
	TLSServerName       string
	Proxy               string
	Insecure            bool
}

// SetLogin notes a login, under the names that `oc login` gives, and makes its context the current one. Save writes it.
func (k *Kubeconfig) SetLogin(login KubeconfigLogin) error {
	made := raw.NewOcregKubeconfigLogin()
	defer raw.DeleteOcregKubeconfigLogin(made)
	err := setTexts([]option{
		{login.Server, made.SetServer}, {login.User, made.SetUser}, {login.Token, made.SetToken}, {login.Namespace, made.SetNs},
		{login.CAFile, made.SetCaFile}, {login.CAPEM, made.SetCaPem}, {login.TLSServerName, made.SetTlsServerName},
		{login.Proxy, made.SetProxy},
	})
	if err != nil {
		return err
	}
	made.SetInsecure(login.Insecure)
	return k.change(func(h raw.Kubeconfig, e *raw.Error) int { return raw.OcregKubeconfigSetLogin(h, made, e) })
}

// RemoveToken forgets a token, wherever a user has it. That nobody has it is no failure.
func (k *Kubeconfig) RemoveToken(token string) error {
	if err := checkText(token); err != nil {
		return err
	}
	return k.change(func(h raw.Kubeconfig, e *raw.Error) int { return raw.OcregKubeconfigRemoveToken(h, token, e) })
}

// Save writes what was changed: locked, whole, readable by its owner only. Comments are lost. It fails with ErrTimeout if somebody keeps
// the lock for 10 seconds.
func (k *Kubeconfig) Save() error {
	return k.change(func(h raw.Kubeconfig, e *raw.Error) int { return raw.OcregKubeconfigSave(h, e) })
}
