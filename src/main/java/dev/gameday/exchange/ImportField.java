package dev.gameday.exchange;

/** The fields that an import writes, by the names they have in reports and in import_record. */
final class ImportField {

    static final String NAME = "name";
    static final String DESCRIPTION = "description";
    static final String LINK = "link";
    static final String KIND = "kind";
    /** The owner team, as its entity reference. */
    static final String TEAM = "team";
    /** The application that a dependency is, as its entity reference. */
    static final String APPLICATION = "application";

    /** Followed by the reference of what the application relies on. */
    static final String RELIES_ON = "dependsOn ";

    private ImportField() {}

    static String reliesOn(EntityRef dependency) {
        return RELIES_ON + dependency;
    }

    static boolean isReference(String field) {
        return field.equals(TEAM) || field.equals(APPLICATION);
    }
}
