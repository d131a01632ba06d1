// SPDX-License-Identifier: Apache-2.0

package ocreg

import (
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
)

const wrong = "# which one, é?\n" + head + `metadata: {name: cluster}
spec:
  managementState: managed # by whom
  replicas: '1'
  DefaultRoute: true
  storage: {pvc: {claim: 42}}
`

const mended = "# which one, é?\n" + head + `metadata: {name: cluster}
spec:
  managementState: Managed # by whom
  replicas: 1
  defaultRoute: true
  storage: {pvc: {claim: '42'}}
`

const claiming = head + `metadata: {name: cluster}
spec:
  managementState: Managed
  replicas: 1
  storage: {pvc: {claim: own}}
`

func secretIn(namespace string) []byte {
	return []byte("apiVersion: v1\nkind: Secret\nmetadata: {name: user, namespace: " + namespace + "}\nstringData: {key: hush}\n")
}

func findings(t *testing.T, text string) *Findings {
	t.Helper()
	found, err := Check([]byte(text), &CheckOptions{Level: LevelSchema})
	must(t, err)
	return found
}

func ruleAt(t *testing.T, found *Findings, path string) string {
	t.Helper()
	i := slices.IndexFunc(found.List, func(f Finding) bool { return f.Path == path })
	if i < 0 {
		t.Fatalf("nothing is found at %s", path)
	}
	return found.List[i].Rule
}

func TestRemedies(t *testing.T) {
	found := findings(t, wrong)
	var remedies []string
	for _, f := range found.List {
		remedies = append(remedies, f.Path+" "+f.Fix.String()+" "+f.FixText)
	}
	slices.Sort(remedies)
	same(t, remedies, []string{"spec.DefaultRoute rename defaultRoute", `spec.managementState replace "Managed"`,
		"spec.replicas replace 1", "spec.storage.pvc.claim quote "})
	for text, want := range map[string]string{wrong: mended, mended: mended} {
		fixed, err := FixText([]byte(text), findings(t, text))
		must(t, err)
		same(t, string(fixed), want)
	}
}

func TestReplacements(t *testing.T) {
	found := findings(t, wrong)
	all, err := Replacements([]byte(wrong), found)
	must(t, err)
	same(t, len(all), 4)
	text := wrong
	for _, r := range slices.Backward(all) {
		same(t, slices.Contains(found.List, r.Finding), true)
		text = text[:r.Offset] + r.Text + text[r.Offset+r.Length:]
	}
	same(t, text, mended)
	left, err := found.Without(nil, ruleAt(t, found, "spec.DefaultRoute"))
	must(t, err)
	fixed, err := FixText([]byte(wrong), left)
	must(t, err)
	same(t, string(fixed), strings.Replace(mended, "defaultRoute", "DefaultRoute", 1))
}

func TestRemediesOfNothing(t *testing.T) {
	_, err := FixText([]byte("{"), findings(t, wrong))
	wantCode(t, err, ErrSyntax)
	_, err = Replacements([]byte("{"), findings(t, wrong))
	wantCode(t, err, ErrSyntax)
	for _, none := range []*Findings{nil, {}} {
		_, err = FixText([]byte(wrong), none)
		wantCode(t, err, ErrArgument)
		_, err = Replacements([]byte(wrong), none)
		wantCode(t, err, ErrArgument)
		_, err = none.Without(nil)
		wantCode(t, err, ErrArgument)
	}
}

func TestWithout(t *testing.T) {
	found := findings(t, wrong)
	rule := ruleAt(t, found, "spec.replicas")
	commented := strings.Replace(wrong, "'1'", "'1' # ocreg: disable="+rule+" it is text to us", 1)
	for _, c := range []struct {
		text  string
		rules []string
	}{{wrong, []string{rule}}, {commented, nil}, {commented, []string{"OCR000", rule}}} {
		left, err := findings(t, c.text).Without([]byte(c.text), c.rules...)
		must(t, err)
		same(t, len(left.List) < len(found.List), true)
		same(t, slices.ContainsFunc(left.List, func(f Finding) bool { return f.Path == "spec.replicas" }), false)
		same(t, left.Pruned, found.Pruned)
	}
	all, err := found.Without([]byte(wrong))
	must(t, err)
	same(t, all.List, found.List)
	_, err = found.Without(nil, "a\x00b")
	wantCode(t, err, ErrArgument)
}

// TestFindingsAreShared has copies of findings outlive the first, in several goroutines.
func TestFindingsAreShared(t *testing.T) {
	shared := *findings(t, wrong)
	runtime.GC()
	var all sync.WaitGroup
	for range 4 {
		all.Add(1)
		go func() {
			defer all.Done()
			fixed, err := FixText([]byte(wrong), &shared)
			if err != nil || string(fixed) != mended {
				t.Errorf("%s, %v", fixed, err)
			}
		}()
	}
	all.Wait()
}

func TestContext(t *testing.T) {
	around, err := NewContext()
	must(t, err)
	defer around.Close()
	for _, c := range []struct {
		text  []byte
		all   bool
		known bool
		n     int
	}{{secretIn("elsewhere"), false, true, 0}, {secretIn("openshift-image-registry"), false, true, 1},
		{[]byte("kind: Unheard\napiVersion: v1\n"), true, false, 1}, {secretIn("elsewhere"), true, true, 2}} {
		read := around.Read
		if c.all {
			read = around.ReadAll
		}
		known, err := read(c.text)
		must(t, err)
		same(t, known, c.known)
		same(t, around.Len(), c.n)
	}
	_, err = around.Read([]byte("{"))
	wantCode(t, err, ErrSyntax)
	objects := around.Objects()
	around.Close()
	around.Close()
	same(t, around.Len(), 0)
	runtime.GC()
	for _, o := range objects {
		value, err := EntryGet(o, "key")
		must(t, err)
		same(t, string(value), "hush")
	}
	_, err = around.Read(nil)
	wantCode(t, err, ErrArgument)
}

func TestCheckInContext(t *testing.T) {
	around, err := NewContext()
	must(t, err)
	alone, err := Check([]byte(claiming), &CheckOptions{Context: around.Objects()})
	must(t, err)
	_, err = around.Read(secretIn("openshift-image-registry"))
	must(t, err)
	found, err := Check([]byte(claiming), &CheckOptions{Context: around.Objects()})
	must(t, err)
	same(t, slices.Equal(found.List, alone.List), false)
}

func TestRedactText(t *testing.T) {
	text := "# above\n" + string(secretIn("a")) + "unheard: {password: hush}\n"
	shown, err := RedactText([]byte(text))
	must(t, err)
	same(t, strings.Contains(string(shown), "hush"), false)
	same(t, strings.Count(string(shown), "\n"), strings.Count(text, "\n"))
	same(t, strings.HasPrefix(string(shown), "# above\n"), true)
	_, err = RedactText([]byte("{"))
	wantCode(t, err, ErrSyntax)
}

// TestLosses has the operator delete a bucket.
func TestLosses(t *testing.T) {
	storage := "storage: {managementState: Managed, s3: {bucket: images, region: us-east-1}}\n"
	old, err := ParseConfig([]byte(head + "metadata: {name: cluster}\nspec:\n  managementState: Managed\n  replicas: 1\n  " + storage +
		"status:\n  storageManaged: true\n  " + storage))
	must(t, err)
	changed := old.Copy()
	must(t, changed.Spec().SetManagementState("Removed"))
	found, err := changed.Validate(&CheckOptions{Old: old})
	must(t, err)
	lost := slices.IndexFunc(found.List, func(f Finding) bool { return f.LosesData })
	if lost < 0 || found.List[lost].Severity != SeverityWarning {
		t.Errorf("%v", found.List)
	}
}
