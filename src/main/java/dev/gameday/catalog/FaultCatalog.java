package dev.gameday.catalog;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The shipped faults: how each kind of dependency fails in practice, most telling first. */
public final class FaultCatalog {
    private static final Map<DependencyKind, SequencedMap<Fault, CatalogFault>> FAULTS = read();

    private static final int FEW = 3;

    private FaultCatalog() {}

    /** The faults to consider for the kind. */
    public static List<CatalogFault> of(DependencyKind kind) {
        return List.copyOf(faults(kind).values());
    }

    /** The few to begin with, when nobody had thought of the dependency yet. */
    public static List<CatalogFault> first(DependencyKind kind) {
        return of(kind).stream().limit(FEW).toList();
    }

    /** The kind's own words for the fault; general ones when it is unusual for the kind. */
    public static CatalogFault of(DependencyKind kind, Fault fault) {
        CatalogFault own = faults(kind).get(fault);
        return own == null ? GeneralFaults.of(fault) : own;
    }

    private static SequencedMap<Fault, CatalogFault> faults(DependencyKind kind) {
        @Nullable SequencedMap<Fault, CatalogFault> faults = FAULTS.get(kind);
        return faults == null ? new LinkedHashMap<>() : faults;
    }

    private static Map<DependencyKind, SequencedMap<Fault, CatalogFault>> read() {
        Map<DependencyKind, SequencedMap<Fault, CatalogFault>> all = new EnumMap<>(DependencyKind.class);
        all.put(DependencyKind.DATABASE, StorageFaults.database());
        all.put(DependencyKind.CACHE, StorageFaults.cache());
        all.put(DependencyKind.QUEUE, StorageFaults.queue());
        all.put(DependencyKind.OBJECT_STORAGE, StorageFaults.objectStorage());
        all.put(DependencyKind.DNS, ServiceFaults.dns());
        all.put(DependencyKind.THIRD_PARTY, ServiceFaults.thirdParty());
        all.put(DependencyKind.INTERNAL_SERVICE, ServiceFaults.internalService());
        all.put(DependencyKind.MONITORING, ServiceFaults.monitoring());
        all.put(DependencyKind.PEOPLE, ServiceFaults.people());
        all.put(DependencyKind.OTHER, GeneralFaults.other());
        return all;
    }

    static SequencedMap<Fault, CatalogFault> byFault(CatalogFault... faults) {
        SequencedMap<Fault, CatalogFault> map = new LinkedHashMap<>();
        for (CatalogFault fault : faults) {
            map.put(fault.fault(), fault);
        }
        return map;
    }
}
