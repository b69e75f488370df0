/** Servers, networks and databases, and the nights they take. */
import type { Field } from './field.ts';

export const operations: Field = {
  name: 'servers and outages',
  words:
    'sysadmin, devops, sre, site reliability, on-call, on call rotation, pager, pagerduty, outage, downtime, uptime, status page, post-mortem, postmortem, runbook, incident review, root cause, server room, data center, data centre, datacenter, homelab, home server, home lab, self-host, self-hosting, self-hosted, raspberry pi, proxmox, truenas, nas drive, kubernetes, k8s, kubectl, docker, container image, terraform, ansible, helm chart, nginx, apache server, haproxy, load balancer, reverse proxy, dns, dns record, tls certificate, ssl certificate, letsencrypt, lets encrypt, cloudflare, aws, ec2, s3 bucket, azure, google cloud, gcp, hetzner, digitalocean, vps, bare metal, linux, linux kernel, debian, ubuntu, fedora, arch linux, nixos, freebsd, red hat, windows server, systemd, cron job, cronjob, bash script, ssh, rsync, sudo, chmod, rm -rf, raid array, disk full, hard drive failure, backups, restore test, failover, disaster recovery, postgres, postgresql, mysql, mariadb, sqlite, mongodb, redis, elasticsearch, database, db migration, schema migration, slow query, grafana, prometheus, datadog, alerting, monitoring stack, log file, broke production, broke prod, took down production, took down prod, friday deploy, deploy on friday, deploy on fridays, deploying on friday, deploying on fridays, rollback, roll back, rolled back, ipv6, ipv4, subnet, vlan, vpn, firewall rule, network switch, patch panel, ethernet, active directory, it department, printer driver, kafka cluster, servers, mail server, web server, build server, new server, the server, my server, game server, went down for, was down for, payment provider, cloud bill, aws bill, solutions architect, cloud architect, kubernetes cluster, wrong terminal, restarted the server, always dns, production database, off aws, debian 13, docker compose, sysadmins, sys admin, system administrator, systems administrator, sres, site reliability engineer, platform engineering, platform engineer, infrastructure engineer, infrastructure as code, infra team, on call, on-call rota, on-call rotation, on-call shift, on-call engineer, oncall, opsgenie, paged, got paged, pager went off, woken by pager, 3am page, 3am alert, 3 am alert, alert fatigue, false alert, noisy alert, noisy alerts, incident response, incident commander, incident channel, postmortems, post-mortems, blameless, blameless postmortem, sev1, sev 1, sev2, severity one, p1 incident, outages, major outage, aws outage, cloudflare outage, five nines, 99 9, slo, slos, sli, slis, error budget, error budgets, mttr, mtbf, runbooks, playbook ansible, rollbacks, hotfix, hotfixes, deployment, deployments, read-only friday, blue-green, blue green deployment, canary deploy, canary release, canary deployment, feature flag rollout, zero downtime, zero-downtime, change freeze, maintenance window, in prod, production server, production outage, dropped the table, drop table, rm rf, server rack, rack server, rackmount, datacentre, data centers, ups battery, raid controller, disk space, disk usage, out of memory, oom, oom killer, memory leak, cpu spike, load average, load balancers, apache config, caddy server, cdn, akamai, fastly, its always dns, dns records, bgp, vlans, subnets, subnet mask, cidr, vpn tunnel, wireguard, firewall rules, packet loss, traceroute, tcpdump, wireshark, network engineer, network cable, cat6, ethernet cable, fibre cut, unifi, ubiquiti, cisco, juniper router, mikrotik, pfsense, vmware, esxi, hypervisor, virtual machine, virtual machines, docker image, dockerfile, containerd, podman, k3s, helm charts, pod crash, crashloopbackoff, ingress controller, etcd, argo cd, argocd, gitops, terraform plan, terraform state, opentofu migration, pulumi, cloudformation, ansible playbook, saltstack, chef cookbook server, jenkins, jenkins pipeline, ci pipeline, ci cd, ci runner, github actions, gitlab ci, circleci, build pipeline, yaml, yaml file, yaml engineer, s3 buckets, lambda function, dynamodb, cloudwatch, iam role, iam policy, linode, ovh, heroku, fly io, cloud bills, cloud cost, cloud costs, cloud migration, cloud repatriation, finops, egress fees, serverless, cold start, autoscaling, auto-scaling, autoscaler, spot instance, spot instances, grafana dashboard, datadog bill, new relic, splunk, sentry alert, honeycomb tracing, opentelemetry, otel, observability, log aggregation, log lines, log rotation, logrotate, syslog, kibana, elk stack, loki logs, nagios, zabbix, icinga, uptime kuma, pingdom, cron, cron jobs, crontab, shell script, shell scripts, powershell, ssh key, ssh keys, tmux, htop, systemctl, journalctl, chmod 777, segfault, kernel panic, blue screen, bsod, patch tuesday, group policy, domain controller, exchange server, sccm, intune, it admin, it helpdesk tickets, helpdesk ticket, turned it off, have you tried, rebooted, rebooting, restart the server, tls cert, certificate expired, expired certificate, expired cert, certbot, backup restore, restored backup, restore from backup, untested backup, untested backups, 3-2-1 backup, veeam, tape backup, failed over, failover test, game day, chaos engineering, chaos monkey, replication lag, read replica, database migration, database backup, postgres upgrade, memcached, kafka, rabbitmq, connection pool, vacuum full, deadlock, cache invalidation, p99, p95 latency, throughput, rate limit, rate limiting, ddos, 502 bad gateway, 502, 503 error, 504, capacity planning, technical operations, dora metrics, accelerate book, phoenix project, gene kim, crowdstrike outage, lift and shift, legacy server, snowflake server, pets not cattle, cattle not pets, kubernetes networking',
  hints:
    'deploy, deployed, production, prod, downtime window, incident, alert, latency, cluster, cloud, container, kernel, node, pod, router, switch, cable, rack, disk, storage, cache, queue, log, logs, migration, migrate, upgrade, upgraded, patch, certificate, expire, expired, reboot, restart, crash, printer, cpu, ram, terminal, script, replica, table, index, drop, backup, friday, 3am, went down, traffic spike, wifi, server, alerts, alerted, incidents, network, networking, databases, nodes, containers, pipeline, region, logging, monitor, monitoring, dashboard, restore, restored, restarted, patched, patching, cert, config, scripts, disks, memory, load, traffic, spike, crashed, firewall, migrated, cables, 3 am, weekend, down, recovery, infrastructure, scale, scaled, automation, automated, dependency, shard, pods, helm, ops, root, error, errors',
  any: {
    'open-question': "If you've ever been on call, what's the silliest thing that woke you?",
    'fill-in-the-blank': '"It can\'t be ____. It was ____." Fill it in.',
    'name-one': "Name one thing you'd never do on a Friday.",
    'tell-me': 'Tell me about the machine that nobody dares to restart.',
  },
  after: {
    win: {
      'open-question': 'What did you automate and never have to think about again?',
      'tell-me': 'Tell me about the oldest machine you still keep alive.',
    },
    mishap: {
      'open-question': 'What was the smallest cause of your biggest outage?',
      'tell-me': 'Tell me how you found out: from an alert or from a customer.',
    },
    opinion: { 'open-question': 'What would you never host yourself?' },
    tip: { 'open-question': 'Which check has saved you the most sleep?' },
    news: { 'open-question': 'What makes you wait before you upgrade?' },
    plan: { 'open-question': 'What do you always test before you switch over?' },
    change: { 'open-question': 'What did you forget the last time you moved a server?' },
    scene: { 'open-question': "What's the strangest thing you've found running under a desk?" },
  },
  subjects: [
    [
      'dns, dns record, always dns, nameserver, propagation, ttl',
      {
        'open-question': 'What was it the one time that it was not DNS?',
        'fill-in-the-blank': '"It can\'t be DNS. It was ____." Fill it in.',
      },
    ],
    [
      'certificate, tls certificate, ssl certificate, letsencrypt, lets encrypt, expire, expired, expiry, renewal, domain, domain name',
      {
        'open-question': "What have you let expire that you really shouldn't have?",
        'tell-me': "Tell me where you keep track of what's about to expire.",
      },
    ],
    [
      'outage, went down, was down, downtime, went down for, was down for, status page, payment provider, six hours, incident, offline, all green, five nines',
      {
        'open-question': 'What was the smallest cause of your biggest outage?',
        'tell-me': 'Tell me how you found out: from an alert or from a customer.',
      },
    ],
    [
      'broke production, broke prod, took down production, took down prod, dropped the, deleted, deleted the, production database, rm -rf, force pushed, prod, production, truncate, wrong terminal, wrong server',
      {
        'open-question': "What's the first thing you ever broke at work?",
        'fill-in-the-blank': '"I once took everything down by ____." Fill it in.',
      },
    ],
    [
      'post-mortem, postmortem, root cause, incident review, blameless, runbook, lessons, five whys',
      {
        'open-question': "What's in your runbook that you learned the hard way?",
        'fill-in-the-blank': '"Root cause: ____." Fill it in.',
      },
    ],
    [
      'on-call, on call rotation, pager, pagerduty, 3am, 2am, 4am, woke, woken, paged, alert, alerting, alerts, phone went, false alarm',
      {
        'open-question': "What's the silliest thing that ever woke you at 3am?",
        'name-one': "Name one alert you'd delete without a second thought.",
      },
    ],
    [
      'friday deploy, deploy on friday, deploy on fridays, deploying on friday, deploying on fridays, deploy, deployed, deployment, friday, freeze, release',
      {
        'open-question': 'What happened the last time you deployed on a Friday?',
        'name-one': "Name one thing you'd never do on a Friday.",
      },
    ],
    [
      'backup, backups, restore, restores, restore test, disaster recovery, tape, snapshot, failover, 3-2-1, restored',
      {
        'open-question': 'When did you last try to restore a backup?',
        'tell-me': 'Tell me what you lost that made you start backing up.',
      },
    ],
    [
      'homelab, home lab, home server, raspberry pi, proxmox, truenas, nas drive, nas, self-host, self-hosting, self-hosted, plex, jellyfin, home assistant, pi-hole, rack, mini pc',
      {
        'open-question': "What's the most useful thing you host at home?",
        'tell-me': 'Tell me what your homelab is really for.',
      },
    ],
    [
      'aws, aws bill, cloud bill, azure, google cloud, gcp, ec2, s3 bucket, hetzner, digitalocean, vps, bare metal, bill, off the cloud, cloud exit, cloud, invoice, egress, off aws',
      {
        'open-question': "What's the oddest line you've found on a cloud bill?",
        'tell-me': "Tell me what you'd never host yourself.",
      },
    ],
    [
      'postgres, postgresql, mysql, mariadb, sqlite, mongodb, database, replica, replicas, slow query, query, index, vacuum, table, redis, elasticsearch',
      {
        'open-question': 'Which index or setting saved your database?',
        'name-one': "Name one thing you'd never put in a database again.",
      },
    ],
    [
      'migration, migrate, migrated, db migration, schema migration, moved the, cutover, switch over, move to, new server, switched',
      {
        'open-question': 'What did you forget the last time you moved a server?',
        'tell-me': 'Tell me what you always test before you switch over.',
      },
    ],
    [
      'upgrade, upgraded, upgrading, debian, ubuntu, fedora, arch linux, nixos, debian 13, reboot, rebooted, update, updated, windows server, kernel, freebsd, red hat, patch, new version',
      {
        'open-question': 'What broke in your last upgrade?',
        'tell-me': 'Tell me the upgrade you keep putting off.',
      },
    ],
    [
      'kubernetes, k8s, kubectl, kubernetes cluster, cluster, pod, helm chart, docker, container, container image, yaml, terraform, ansible, docker compose',
      {
        'open-question': 'What would you run on one plain server instead?',
        'choice-question': 'Kubernetes, Compose or a shell script?',
      },
    ],
    [
      'printer, printer driver, it department, help desk, helpdesk, password, passwords, turned it off, turn it off, ticket, tickets, wifi, users, active directory, vpn',
      {
        'open-question': "What's the best ticket you've ever had to close?",
        'tell-me': 'Tell me what was really wrong when "nothing worked".',
      },
    ],
    [
      'bash script, cron job, cronjob, cron, script, automate, automated, systemd, one-liner, ssh, sudo, terminal, rsync, chmod',
      {
        'open-question': 'Which script of yours is older than it should be?',
        'name-one': "Name one command you'd save from a fire.",
      },
    ],
    [
      'server room, data center, data centre, datacenter, cable, cables, patch panel, ethernet, network switch, switch, router, under a desk, label, labels, old server, do not touch, fan, cleaner, unplugged',
      {
        'open-question': "What's the strangest thing you've found running under a desk?",
        'tell-me': 'Tell me about the machine that nobody dares to restart.',
      },
    ],
    [
      'uptime, monitoring stack, monitoring, grafana, prometheus, datadog, dashboard, log, logs, log file, disk full, cpu, memory, cache, latency',
      {
        'open-question': 'Which graph do you look at first in the morning?',
        'tell-me': 'Tell me what filled up your disk last time.',
      },
    ],
    [
      'rollback, roll back, rolled back, config, config change, one-line, one line, feature flag, typo, indentation, small change',
      {
        'open-question': "What's the smallest change that did the most damage?",
        'fill-in-the-blank': '"It was only a one-line change to ____." Fill it in.',
      },
    ],
    [
      'nginx, load balancer, reverse proxy, haproxy, firewall rule, ipv6, ipv4, subnet, vlan, cloudflare, mail server, web server, traffic spike, timeout, 502, 503',
      {
        'open-question': 'Which error code do you know best by now?',
        'name-one': "Name one service that you'd replace with a plain web page.",
      },
    ],
  ],
  is: [
    'The certificate expired at 3am. The alert about the certificate was on the server with the certificate.',
    'It was DNS. It is always DNS.',
    'Moved the last of our Postgres replicas off AWS this weekend. The bill is a third of what it was.',
    'Backups are easy. Restores are hard. Test yours.',
    'My homelab now has better uptime than my bank.',
  ],
  isNot: [
    ['Our waiter at the Italian place carried six plates and one grudge.', 'a restaurant'],
    ['The cloud over the valley looked like a whale this morning.', 'weather'],
    ['My back went down for the count after one bag of cement.', 'a body'],
  ],
};
