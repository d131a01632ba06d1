# SPDX-License-Identifier: Apache-2.0
"""A directory of manifests as an administrator has it: two in five are none of the library's business, nothing in it is wrong."""

FOREIGN = """apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: app-{i}
  namespace: team-{i}
  labels:
    app: app-{i}
    app.kubernetes.io/managed-by: kustomize
spec:
  replicas: 3
  selector:
    matchLabels:
      app: app-{i}
  template:
    metadata:
      labels:
        app: app-{i}
    spec:
      containers:
      - name: main
        image: "registry.example.com/team-{i}/app:1.{i}"
        ports:
        - containerPort: 8080
          name: http
        resources:
          requests: {{cpu: 100m, memory: 256Mi}}
          limits: {{cpu: "1", memory: 1Gi}}
        env:
        - name: LOG_LEVEL
          value: info
        volumeMounts:
        - name: data
          mountPath: /var/lib/app
      volumes:
      - name: data
        emptyDir: {{}}
"""
JOB = """apiVersion: batch/v1
kind: CronJob
metadata:
  name: job-{i}
  namespace: team-{i}
spec:
  schedule: "0 {hour} * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
          - name: main
            image: registry.example.com/team-{i}/job:latest
            command: ["/bin/sh", "-c", "echo {i}"]
"""
CONFIG_MAP = """apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-{i}
  namespace: team-{i}
data:
  application.properties: |
    server.port=8080
    server.name=app-{i}
    log.level=info
  feature-flags: "a,b,c"
"""
SECRET = """apiVersion: v1
kind: Secret
metadata:
  name: credentials-{i}
  namespace: team-{i}
type: Opaque
data:
  username: YXBw
  password: bm90LWEtcmVhbC1wYXNzd29yZA==
"""
CLAIM = """apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data-{i}
  namespace: team-{i}
spec:
  accessModes:
  - ReadWriteOnce
  storageClassName: standard
  resources:
    requests:
      storage: 10Gi
"""
ROUTE = """apiVersion: route.openshift.io/v1
kind: Route
metadata:
  name: app-{i}
  namespace: team-{i}
  annotations:
    haproxy.router.openshift.io/timeout: 60s
spec:
  host: app-{i}.apps.example.com
  to:
    kind: Service
    name: app-{i}
    weight: 100
  port:
    targetPort: http
  tls:
    termination: edge
    insecureEdgeTerminationPolicy: Redirect
"""
KINDS = (FOREIGN, CONFIG_MAP, SECRET, JOB, ROUTE, CLAIM, FOREIGN, CONFIG_MAP, JOB, ROUTE)


def write(folder, count):
    """Make the directory, where it is not there already."""
    if folder.is_dir() and sum(1 for _ in folder.iterdir()) == count:
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    for i in range(count):
        (folder / f"{i:05}.yaml").write_text(KINDS[i % len(KINDS)].format(i=i, hour=i % 24))
    return folder
