package dev.gameday.catalog;

import java.util.SequencedMap;

/** How the things that keep data fail. */
final class StorageFaults {
    private StorageFaults() {}

    static SequencedMap<Fault, CatalogFault> database() {
        return FaultCatalog.byFault(
                new CatalogFault(
                        Fault.UNAVAILABLE,
                        "Primary or replicas are cut off.",
                        "If {it} is cut off, reads come from the next copy, writes wait in line, and an alert fires within two minutes.",
                        "Change the security group of {it} so that applications can no longer connect.",
                        "Restore the security group and check that every application reconnects by itself."),
                new CatalogFault(
                        Fault.SLOW,
                        "Queries take seconds: a lock, a lost index, a tired disk.",
                        "If queries on {it} take seconds, calls end at their timeout and pages without them still show.",
                        "Delay traffic to {it} by two seconds, or hold a lock on a busy table.",
                        "Remove the delay or release the lock and watch the query times return."),
                new CatalogFault(
                        Fault.STALE_DATA,
                        "Replicas lag behind the primary.",
                        "If replicas of {it} lag by minutes, what must be current is read from the primary and nothing is written from old data.",
                        "Pause replication of {it} while scripted writes go on.",
                        "Resume replication and wait until the lag is gone."),
                new CatalogFault(
                        Fault.DISK_FULL,
                        "Reads work, every write is refused.",
                        "If {it} refuses writes, applications turn read-only or queue, and say so.",
                        "Revoke the write privilege of the applications' accounts on {it}.",
                        "Grant the privilege again and check that queued writes arrive once."),
                new CatalogFault(
                        Fault.CONNECTIONS_EXHAUSTED,
                        "No connection is left for those who need one.",
                        "If {it} has no connections left, core features keep working from their reserved share.",
                        "Open idle connections to {it} up to its limit.",
                        "Close the idle connections and watch the pools refill."),
                new CatalogFault(
                        Fault.FAILOVER_SIDE_EFFECT,
                        "A replica is promoted, and replication or its clients do not follow.",
                        "If a replica of {it} is promoted, clients reconnect within a minute and replicas follow the new primary.",
                        "Promote a replica of {it} to primary as the runbook says.",
                        "Rebuild replicas from a backup of the new primary and put reads back on them."),
                new CatalogFault(
                        Fault.OVERLOAD,
                        "One expensive query or endpoint pegs the processor.",
                        "If one endpoint pegs {it}, switching that endpoint off brings the rest back within five minutes.",
                        "Send scripted load to the endpoint with the most expensive query on {it}.",
                        "Stop the load and switch the endpoint on again."),
                new CatalogFault(
                        Fault.FLAPPING,
                        "Replicas come and go every few seconds.",
                        "If replicas of {it} come and go, reads settle on what is steady instead of retrying in step.",
                        "Revoke and restore access to the replicas of {it} every 20 seconds for ten minutes.",
                        "Leave access on and watch for a full minute of calm."),
                new CatalogFault(
                        Fault.WRONG_CONFIGURATION,
                        "An application is pointed at the wrong host or account.",
                        "If an application has the wrong address for {it}, its start-up check says so and the old version keeps running.",
                        "Roll out one application with a wrong host name for {it}.",
                        "Roll out the right host name."),
                new CatalogFault(
                        Fault.HUMAN_ERROR,
                        "A step is reported as done and was not: \"replication started\".",
                        "If somebody reports a step on {it} as done that was not, a check shows it within ten minutes.",
                        "Agree with one person to report \"replication started\" on {it} without starting it.",
                        "Tell the responders and start replication."));
    }

    static SequencedMap<Fault, CatalogFault> cache() {
        return FaultCatalog.byFault(
                new CatalogFault(
                        Fault.UNAVAILABLE,
                        "The whole cache layer is gone.",
                        "If {it} is gone, pages come from the database more slowly and the database survives the extra load.",
                        "Block the port of {it} on every host that uses it.",
                        "Open the port and watch the hit rate climb."),
                new CatalogFault(
                        Fault.SLOW,
                        "Looking something up takes longer than computing it.",
                        "If {it} is slow, clients skip it after a short timeout.",
                        "Delay traffic to {it} by 500 milliseconds.",
                        "Remove the delay."),
                new CatalogFault(
                        Fault.STALE_DATA,
                        "Old values survive a change.",
                        "If {it} keeps old values, users see them for minutes at most and nothing is written from them.",
                        "Switch off invalidation of {it} and change what is cached.",
                        "Switch invalidation on and flush."),
                new CatalogFault(
                        Fault.OVERLOAD,
                        "It starts empty and everybody asks the database at once.",
                        "If {it} starts empty under load, requests for one thing are computed once and the database stays up.",
                        "Flush {it} while scripted load is running.",
                        "Lower the load until the hit rate is back."),
                new CatalogFault(
                        Fault.FLAPPING,
                        "Nodes leave and join, keys move each time.",
                        "If nodes of {it} come and go, the hit rate drops and nothing else changes.",
                        "Stop and start one node of {it} every 30 seconds.",
                        "Leave all nodes running."),
                new CatalogFault(
                        Fault.CONNECTIONS_EXHAUSTED,
                        "It accepts no further client.",
                        "If {it} takes no more clients, those left out work without it.",
                        "Open idle connections to {it} up to its limit.",
                        "Close them."));
    }

    static SequencedMap<Fault, CatalogFault> queue() {
        return FaultCatalog.byFault(
                new CatalogFault(
                        Fault.UNAVAILABLE,
                        "Nothing can be put in or taken out.",
                        "If {it} is gone, writes are staged locally and an alert fires at the first refused one.",
                        "Point the address of {it} at nonsense in the hosts file of every producer.",
                        "Restore the hosts file and check that staged writes arrive once."),
                new CatalogFault(
                        Fault.SLOW,
                        "Putting something in takes seconds.",
                        "If {it} is slow, users do not wait for it.",
                        "Delay traffic to {it} by three seconds.",
                        "Remove the delay."),
                new CatalogFault(
                        Fault.OVERLOAD,
                        "More goes in than comes out; the backlog grows.",
                        "If the backlog of {it} grows, an alert says how old its oldest entry is and the important ones go first.",
                        "Stop half of the consumers of {it} under scripted load.",
                        "Start the consumers and wait until the backlog is gone."),
                new CatalogFault(
                        Fault.STALE_DATA,
                        "Entries arrive late, twice or out of order.",
                        "If {it} delivers twice or out of order, the result is the same.",
                        "Deliver a batch of {it} again, in reverse order.",
                        "Nothing to undo; compare the data with what it should be."),
                new CatalogFault(
                        Fault.DISK_FULL,
                        "It refuses new entries until some are taken.",
                        "If {it} is full, producers hold back and nothing acknowledged is lost.",
                        "Lower the size limit of {it} below its backlog.",
                        "Restore the limit."),
                new CatalogFault(
                        Fault.WRONG_CONFIGURATION,
                        "Producers and consumers use different queues.",
                        "If entries of {it} go where nobody takes them, the alert on missing success fires.",
                        "Rename the queue in one producer of {it}.",
                        "Restore the name and move the entries over."));
    }

    static SequencedMap<Fault, CatalogFault> objectStorage() {
        return FaultCatalog.byFault(
                new CatalogFault(
                        Fault.UNAVAILABLE,
                        "Static copies, uploads and flag files are out of reach.",
                        "If {it} is gone, pages show without its files and flags keep their last known values.",
                        "Deny the applications' role access to {it}.",
                        "Allow access again."),
                new CatalogFault(
                        Fault.SLOW,
                        "Files take seconds to come.",
                        "If {it} is slow, nothing that users wait for waits for it.",
                        "Delay traffic to {it} by five seconds.",
                        "Remove the delay."),
                new CatalogFault(
                        Fault.STALE_DATA,
                        "The static copy is older than anybody thinks.",
                        "If the copy in {it} is old, it says how old it is and an alert fires.",
                        "Stop the job that refreshes {it} and serve from the copy.",
                        "Start the job and serve live again."),
                new CatalogFault(
                        Fault.WRONG_CONFIGURATION,
                        "Permissions or bucket names are wrong.",
                        "If permissions on {it} are wrong, the failing call names the file and the right.",
                        "Remove one permission of the applications' role on {it}.",
                        "Add the permission again."),
                new CatalogFault(
                        Fault.HUMAN_ERROR,
                        "Somebody deletes or overwrites what others rely on.",
                        "If files in {it} are deleted, they are back within half an hour.",
                        "Delete a test folder of {it} that has a copy, without saying so.",
                        "Restore the folder from its copy."));
    }
}
