package dev.gameday.catalog;

import java.util.SequencedMap;

/** Words that fit a fault whatever the kind of dependency. */
final class GeneralFaults {
    private GeneralFaults() {}

    static SequencedMap<Fault, CatalogFault> other() {
        return FaultCatalog.byFault(
                of(Fault.UNAVAILABLE),
                of(Fault.SLOW),
                of(Fault.FLAPPING),
                of(Fault.OVERLOAD),
                of(Fault.WRONG_CONFIGURATION),
                of(Fault.HUMAN_ERROR));
    }

    static CatalogFault of(Fault fault) {
        return switch (fault) {
            case UNAVAILABLE ->
                new CatalogFault(
                        fault,
                        "It does not answer at all.",
                        "If {it} is gone, features that need it say so within seconds and everything else carries on.",
                        "Block the network path to {it} on the hosts that call it.",
                        "Open the path again and watch calls succeed.");
            case SLOW ->
                new CatalogFault(
                        fault,
                        "It answers, but many times slower than usual.",
                        "If {it} is slow, callers give up at their timeout and fall back before users notice.",
                        "Delay every call to {it} by more than the callers' timeout.",
                        "Remove the delay and watch response times return.");
            case FLAPPING ->
                new CatalogFault(
                        fault,
                        "It comes and goes every few seconds.",
                        "If {it} comes and goes, fallbacks hold steady and do not switch back and forth.",
                        "Cut and restore access to {it} every 20 seconds for ten minutes.",
                        "Leave access on and watch for a full minute of calm.");
            case STALE_DATA ->
                new CatalogFault(
                        fault,
                        "It answers with old data.",
                        "If {it} serves old data, nothing is decided or overwritten on the strength of it.",
                        "Hold back updates to {it} while changes go on elsewhere.",
                        "Let the updates through and wait until nothing is behind.");
            case DISK_FULL ->
                new CatalogFault(
                        fault,
                        "Nothing can be written any more.",
                        "If {it} can no longer write, reads carry on and writes go to their fallback.",
                        "Revoke the right to write at {it}, as a full disk would.",
                        "Grant the right to write again and check that held-back writes arrive.");
            case CONNECTIONS_EXHAUSTED ->
                new CatalogFault(
                        fault,
                        "It accepts no further connections.",
                        "If {it} takes no more connections, core features keep theirs and the rest is shed.",
                        "Open connections to {it} until it refuses more, and hold them.",
                        "Close the held connections and watch the pool recover.");
            case OVERLOAD ->
                new CatalogFault(
                        fault,
                        "More work than it can carry.",
                        "If {it} is overloaded, the heaviest sheddable feature is switched off and the rest recovers.",
                        "Drive one expensive call to {it} until it saturates.",
                        "Stop the load and wait until queues are empty.");
            case FAILOVER_SIDE_EFFECT ->
                new CatalogFault(
                        fault,
                        "The switch to the stand-in works, and breaks something beside it.",
                        "If {it} fails over, every client follows and nothing that was set up on the old one is missing.",
                        "Trigger the failover of {it} as its runbook says.",
                        "Fail back, or rebuild the stand-in, and check both.");
            case WRONG_CONFIGURATION ->
                new CatalogFault(
                        fault,
                        "It runs, pointed at the wrong thing or with a wrong value.",
                        "If {it} is configured wrongly, the first failing call names the setting that is wrong.",
                        "Roll out one wrong address or credential for {it}.",
                        "Roll out the right value and check that every instance has it.");
            case HUMAN_ERROR ->
                new CatalogFault(
                        fault,
                        "A step was reported as done and was not.",
                        "If a step on {it} is missed, a check finds it before users do.",
                        "Agree with one person to skip one step of the runbook for {it} and report it as done.",
                        "Tell the responders which step was skipped and carry it out.");
        };
    }
}
