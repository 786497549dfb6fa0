import { examples } from '../examples';

/** Systems & Networking of a reliability engineer: kernel, network, disk, layer by layer. */
export const systemsNetworking = examples({
  questions: `
What happens when you type an address into the browser?
How does a TCP handshake work?
A box is unreachable over ssh, how do you go about it?
What does load average mean?
How does DNS resolution work on that host?
How do you find out what a process is doing?
What's the difference between memory used and memory cached?
What happens at boot?
How would you debug packet loss?
What are file descriptors, and when do you run out of them?
How do containers isolate processes?
Where does the latency come from, network or disk?
What does the certificate check involve?
Which kernel settings have you had to change?
The machine hangs. What do you check, one after another?
What limits have you run into?
How does a packet get from here to there?
What tells you whether it's the disk?
It answers ping but ssh hangs. What's next?
What does that rule out?
Something on this box is slow. Show me where you look.
What travels over the wire when I open a secure page?
Which of these steps tends to fail?
At what number does it hit the wall?
Which limit bites first?
Was it the network, the disk, or the kernel?
Tell me about something you found below the application.
How does the name get turned into an address?
What does the kernel do when memory runs out?
Where do connections pile up?
What's in the man page about it?
How did you prove that it was the driver?`,
  strong: `
I start at the bottom, is the link up, does ARP answer, then routing, then is the port open, then the application
ss shows me the sockets, if there are thousands in close wait then the app doesn't close them
load was high but CPU idle, so processes were in D state waiting for the disk, iostat confirmed it
the file descriptor limit was one thousand twenty four by default, I raised it in the unit file and put an alert at eighty percent
I ran strace on the process and it was stuck in a futex
the client hello goes out, the server answers with the certificate, most failures I see are an expired intermediate
the resolver had a search domain so every lookup went out five times, ndots was the reason
tcpdump on both ends showed that the SYN arrives and the answer gets lost, so it was a firewall on the way back
MTU was smaller on the VPN and path discovery was blocked, so small packets went through and big ones hung
ephemeral ports ran out since everything went through one NAT address, we have sixty thousand of those
the OOM killer took it, you see that in dmesg, the cgroup limit was half of what the heap was set to
the conntrack table was full at two hundred sixty thousand entries, new connections just got dropped
inodes were used up although there was space, millions of tiny session files
time wait sockets piled up so we turned on keep alive between proxy and backend
perf top showed most of the time in a kernel spin lock, it was a known driver bug and we pinned the older version
page cache isn't a leak, the kernel gives it back, look at available rather than free
I check journalctl and the last reboot, and compare the kernel version with the healthy host
namespaces give it its own view and cgroups limit it, that's all a container is
the retransmits went up on one switch port, it was a bad optic
BGP flapped, so the route went away for thirty seconds every few minutes
swap was thrashing, vmstat had si and so through the roof
I'd curl it from the host itself first, to rule the load balancer out
the name resolves, the port's open, TLS takes four seconds, so it's waiting on an OCSP lookup that the firewall drops
one process had sixty thousand open files, all deleted logs, so the disk was full but du couldn't see it
I'd look at uptime, dmesg, vmstat, mpstat, iostat, free, sar and top, in about that order, each takes ten seconds
if ping answers but nothing else then the kernel is alive and user space is stuck, so out of memory or hung disk
the accept queue was overflowing, listen drops went up, somaxconn was still at one hundred twenty eight
NFS server was gone so everything which touched the mount went into uninterruptible sleep
I know that a thread takes eight megs of address space by default and pids stop at thirty two thousand
the clock drifted and so the tokens weren't valid anymore, chrony had been stopped
first hop fine, third hop loses ten percent in one direction, I sent the provider the mtr from both ends
a core was pinned at a hundred with soft interrupts because all packets went to one queue
path is name, route, connect, handshake, request, first byte, and curl gives me the time of each
I traced it with eBPF to a driver that flushed the write cache on each small write and wrote it up for the team
the one I've really had was a full disk from a log nobody rotated, ssh couldn't write its session
client says hello, server shows who it is, they agree on a key, and from then on it's encrypted, and mostly it fails on the name or the date in the cert
it was a setting in the kernel for the number of connections being tracked, I wrote the figures down and showed them to the network people
every host to another kernel, I begin with ten that don't matter, then one per rack, and I stop if reboots take longer than before
it assumes that packets arrive within a second, between the continents they don't
two systems blamed each other, I captured on both sides at once and one of them answered after the other had hung up
I read the man page for it and it says the default is one hundred twenty eight
the card dropped frames, ethtool counts them`,
  weak: `
I'd reboot the machine and see
I don't really know what happens below the container
networking is done by another team, I only open a ticket
ping works so the network must be fine
I never used tcpdump or strace
is DNS TCP or UDP, I don't remember
load average of eight, I'm not sure if that's good or bad
I don't know where the logs of the kernel are
if the disk is full I delete some logs and that's it
TLS, that's just a certificate you install
no idea which port that would use
I usually click on restart in the console
I'd open a ticket with the cloud provider
usually I add memory and it works again
I don't know what's between the client and our server
the host was weird so we replaced it, I never found out
I'd look at the application logs and if there's nothing I don't know
it's probably DNS, I'd say it's always DNS
the network folks should look at that
a secure page, the browser does it`,
  words: `
kernel, linux, process, syscall, strace, lsof, ss, netstat, tcpdump, wireshark, dmesg, journalctl, systemd, unit file, iostat, vmstat, top,
load average, run queue, D state, zombie, file descriptors, ulimit, sysctl, inode, disk full, filesystem, swap, page cache, OOM killer,
cgroup, namespace, container runtime, NUMA, interrupt, driver, TCP, UDP, handshake, SYN, ACK, RST, retransmit, time wait, close wait,
ephemeral ports, conntrack, NAT, iptables, firewall, security group, routing table, BGP, ARP, VLAN, MTU, packet loss, latency, bandwidth,
DNS, resolver, TTL, ndots, TLS, certificate, intermediate, expired certificate, SNI, cipher, HTTP two, QUIC, proxy, nginx, HAProxy,
load balancer, keep alive, socket, port, ping, traceroute, mtr, ssh, host, layer by layer, physical layer, switch, network card, hosts,
server, box, machine, node, bare metal, VM, hypervisor, console, serial console, out of band, rescue, boot, reboot, kernel panic, module,
firmware, BIOS, bonding, link, cable, port down, packets, dropped packets, frames, checksum, window size, congestion, round trip time, hop,
gateway, subnet, IP address, IPv6, VPN, tunnel, peering, anycast, resolver config, name resolution, lookup, cached record, authoritative,
TTL expired, cert, chain, root store, hostname mismatch, key exchange, session resumption, mutual TLS, connection reset, refused,
timed out connecting, backlog, accept queue, listen, sockets, open files, descriptors, handles, limits, limit, number of processes,
threads, memory pressure, out of memory, killed, paging, dirty pages, writeback, IO wait, disk latency, queue depth, RAID, SMART, NVMe,
NFS, mount, read only filesystem, full disk, log rotation, deleted but open, inodes, permissions, SELinux, user space, kernel space,
system calls, signals, core, CPU steal, throttled, scheduling, affinity, hugepages, clock, NTP, time drift, sysadmin, layer, layers,
lower layer, below the application, trace it, capture, packet capture, both ends`,
});
