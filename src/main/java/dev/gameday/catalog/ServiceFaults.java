package dev.gameday.catalog;

import java.util.SequencedMap;

/** How services, providers and people fail. */
final class ServiceFaults {
    private ServiceFaults() {}

    static SequencedMap<Fault, CatalogFault> dns() {
        return FaultCatalog.byFault(
                new CatalogFault(
                        Fault.UNAVAILABLE,
                        "Names no longer resolve.",
                        "If {it} does not resolve, running services keep their connections and say what they cannot reach.",
                        "Point the resolver of the test hosts at an address that does not answer.",
                        "Restore the resolver."),
                new CatalogFault(
                        Fault.SLOW,
                        "Each lookup takes seconds.",
                        "If lookups at {it} are slow, only the first call is.",
                        "Delay traffic to port 53 by three seconds.",
                        "Remove the delay."),
                new CatalogFault(
                        Fault.STALE_DATA,
                        "Clients hold on to an address that has moved.",
                        "If a name in {it} moves, every client follows within its time to live.",
                        "Move one internal name in {it} to a new address and watch who follows.",
                        "Move the name back."),
                new CatalogFault(
                        Fault.WRONG_CONFIGURATION,
                        "A record points at the wrong place.",
                        "If a record in {it} is wrong, monitoring from outside finds it within five minutes.",
                        "Change one record of {it} in the test zone to a wrong address.",
                        "Restore the record and wait out its time to live."));
    }

    static SequencedMap<Fault, CatalogFault> thirdParty() {
        return FaultCatalog.byFault(
                new CatalogFault(
                        Fault.UNAVAILABLE,
                        "The provider does not answer.",
                        "If {it} is gone, requests are kept for later or refused with a clear message, and nobody is charged twice.",
                        "Point the address of {it} at nonsense in the hosts file.",
                        "Restore the hosts file and check what was kept for later."),
                new CatalogFault(
                        Fault.SLOW,
                        "The provider answers after many seconds.",
                        "If {it} is slow, calls end at our timeout and threads stay free.",
                        "Delay traffic to {it} by ten seconds.",
                        "Remove the delay."),
                new CatalogFault(
                        Fault.FLAPPING,
                        "The provider fails every few calls.",
                        "If {it} fails now and then, retries succeed without doing anything twice.",
                        "Reject every third call to {it} at a proxy.",
                        "Take the proxy out."),
                new CatalogFault(
                        Fault.OVERLOAD,
                        "The provider limits our rate.",
                        "If {it} limits our rate, what matters most goes first and the rest waits.",
                        "Answer calls to {it} with \"too many requests\" at a proxy.",
                        "Take the proxy out."),
                new CatalogFault(
                        Fault.WRONG_CONFIGURATION,
                        "A key or certificate has expired.",
                        "If our key for {it} is refused, the alert says so by name.",
                        "Replace the key for {it} with an expired one.",
                        "Restore the key."));
    }

    static SequencedMap<Fault, CatalogFault> internalService() {
        return FaultCatalog.byFault(
                new CatalogFault(
                        Fault.UNAVAILABLE,
                        "The service does not answer.",
                        "If {it} is gone, its clients survive: they serve what they can without it and say what they cannot.",
                        "Stop every instance of {it}.",
                        "Start the instances and watch clients recover by themselves."),
                new CatalogFault(
                        Fault.SLOW,
                        "The service answers after the clients' patience.",
                        "If {it} is slow, clients give up in time and do not pile up.",
                        "Delay calls to {it} by five seconds.",
                        "Remove the delay."),
                new CatalogFault(
                        Fault.FLAPPING,
                        "Instances come and go.",
                        "If {it} restarts again and again, clients retry gently and users see few errors.",
                        "Restart the instances of {it} in turn for ten minutes.",
                        "Leave them running."),
                new CatalogFault(
                        Fault.OVERLOAD,
                        "One expensive endpoint takes the others down.",
                        "If {it} is overloaded, a switch turns the expensive endpoint off and the rest recovers.",
                        "Send scripted load to the most expensive endpoint of {it}.",
                        "Stop the load and switch the endpoint on."),
                new CatalogFault(
                        Fault.STALE_DATA,
                        "The service answers from an old copy.",
                        "If {it} answers with old data, clients can tell and say so.",
                        "Serve {it} from a static copy while data changes.",
                        "Serve live again."),
                new CatalogFault(
                        Fault.CONNECTIONS_EXHAUSTED,
                        "Its threads or connections are all taken.",
                        "If {it} has no free connections, core calls still get through.",
                        "Hold connections to {it} open up to its limit.",
                        "Close them."),
                new CatalogFault(
                        Fault.FAILOVER_SIDE_EFFECT,
                        "Traffic moves to the stand-in, which is not quite the same.",
                        "If {it} moves to its stand-in, sessions and permissions still hold.",
                        "Send the traffic of {it} to its stand-in.",
                        "Send it back."),
                new CatalogFault(
                        Fault.WRONG_CONFIGURATION,
                        "A release brings a wrong setting.",
                        "If {it} is released with a wrong setting, it is rolled back within ten minutes.",
                        "Release {it} to the test environment with one wrong setting.",
                        "Release the version before."));
    }

    static SequencedMap<Fault, CatalogFault> monitoring() {
        return FaultCatalog.byFault(
                new CatalogFault(
                        Fault.UNAVAILABLE,
                        "Dashboards and alerts are blank.",
                        "If {it} is gone, somebody notices that it is silent within ten minutes.",
                        "Stop the collector of {it}.",
                        "Start the collector and check for gaps."),
                new CatalogFault(
                        Fault.STALE_DATA,
                        "Graphs show the past as if it were now.",
                        "If data in {it} is old, dashboards show its age.",
                        "Hold back metrics for {it} by ten minutes.",
                        "Let them through."),
                new CatalogFault(
                        Fault.WRONG_CONFIGURATION,
                        "The metric exists; the alert does not.",
                        "If an alert in {it} is missing, the exercise shows which.",
                        "Mute one alert rule of {it} and cause what it watches for.",
                        "Unmute the rule."),
                new CatalogFault(
                        Fault.OVERLOAD,
                        "So many alerts that the one that matters is lost.",
                        "If {it} sends a flood of alerts, the first cause is still found within 15 minutes.",
                        "Lower several thresholds of {it} so that they all fire.",
                        "Restore the thresholds."));
    }

    static SequencedMap<Fault, CatalogFault> people() {
        return FaultCatalog.byFault(
                new CatalogFault(
                        Fault.UNAVAILABLE,
                        "The one who knows cannot be reached.",
                        "If {it} cannot be reached, somebody else solves it with the runbook.",
                        "Ask {it} to stay out of every channel for the exercise.",
                        "Bring {it} back in and compare notes."),
                new CatalogFault(
                        Fault.HUMAN_ERROR,
                        "A step was reported as done and was not.",
                        "If {it} misses a step, a check finds it before users do.",
                        "Agree with one person to skip one step of a runbook and report it as done.",
                        "Tell the responders which step was skipped and carry it out."),
                new CatalogFault(
                        Fault.OVERLOAD,
                        "Two incidents at once.",
                        "If a second incident arrives, it gets its own room and its own commander within ten minutes.",
                        "Report a second, made-up incident to {it} while the first is running.",
                        "Call off the second incident."),
                new CatalogFault(
                        Fault.SLOW,
                        "Decisions wait for somebody.",
                        "If {it} takes long to decide, the deputy decides after five minutes.",
                        "Ask {it} to answer every question ten minutes late.",
                        "Let {it} answer as usual."));
    }
}
