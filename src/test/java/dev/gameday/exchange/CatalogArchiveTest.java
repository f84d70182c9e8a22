package dev.gameday.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips of catalogs: read within bounds, refused whole and by the entry's name when hostile or broken. */
class CatalogArchiveTest {
    private static final String ENTITY = "kind: Component\nmetadata: {name: lists}\n";

    /** Writes a zip's entries. */
    private interface Entries {
        void write(ZipOutputStream zip) throws IOException;
    }

    @Test
    void catalogsAreReadAndOtherFilesPassedOver() {
        CatalogUpload upload = read(zip(zip -> {
            add(zip, "a/catalog-info.yaml", ENTITY);
            add(zip, "a/README.md", "# Words");
            add(zip, "__MACOSX/a/._catalog-info.yaml", "\0\0");
            add(zip, "b/", "");
            add(zip, "b/catalog-info.YML", ENTITY);
        }));

        assertThat(upload.files())
                .extracting(CatalogFile::name)
                .containsExactly("all.zip!a/catalog-info.yaml", "all.zip!b/catalog-info.YML");
        assertThat(upload.passedOver()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.yaml", "a/../../evil.yaml", "/etc/evil.yaml", "..\\evil.yaml", "C:\\evil.yaml", "a/.."})
    void aPathThatLeadsOutIsRefused(String path) {
        refused(zip(zip -> add(zip, path, ENTITY)), "all.zip!" + path, "leads out of the zip");
    }

    @Test
    void archivesWithinAreRefused() {
        byte[] inner = zip(zip -> add(zip, "a.yaml", ENTITY));

        refused(
                zip(zip -> {
                    zip.putNextEntry(new ZipEntry("inner.zip"));
                    zip.write(inner);
                    zip.closeEntry();
                }),
                "inner.zip",
                "archives within the zip are not opened");
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedWhileItIsRead() {
        byte[] bomb = zip(zip -> {
            add(zip, "a.yaml", ENTITY);
            zip.putNextEntry(new ZipEntry("bomb.bin"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        });

        assertThat(bomb.length).isLessThan(200_000);
        refused(bomb, "all.zip!bomb.bin", "unpacks to more than 50 MB");
        byte[] large = zip(zip -> {
            zip.putNextEntry(new ZipEntry("large.yaml"));
            zip.write(new byte[CatalogFile.MAX_BYTES + 1]);
            zip.closeEntry();
        });
        refused(large, "all.zip!large.yaml", "larger than 5 MB");
    }

    @Test
    void tooManyEntriesAreRefused() {
        refused(
                zip(zip -> {
                    for (int i = 0; i <= CatalogArchive.MAX_ENTRIES; i++) {
                        add(zip, i + ".txt", "");
                    }
                }),
                "all.zip",
                "more than 5000 entries");
    }

    @Test
    void anEncryptedZipIsRefused() {
        byte[] zip = zip(entries -> add(entries, "a.yaml", ENTITY));
        zip[6] |= 1; // the first entry's flag

        refused(zip, "all.zip", "encrypted");
    }

    @Test
    void aNameOrATextInAnotherEncodingIsRefused() {
        byte[] zip = zip(entries -> add(entries, "xx.yaml", ENTITY));
        for (int i = 0; i < zip.length - 1; i++) {
            if (zip[i] == 'x' && zip[i + 1] == 'x') {
                zip[i] = (byte) 0xE4;
            }
        }
        refused(zip, "all.zip", "not UTF-8");
        refused(
                zip(entries -> {
                    entries.putNextEntry(new ZipEntry("german.yaml"));
                    entries.write("kind: Component # Größe\n".getBytes(StandardCharsets.ISO_8859_1));
                    entries.closeEntry();
                }),
                "all.zip!german.yaml",
                "not UTF-8");
    }

    @Test
    void whatIsDamagedOrNoZipIsRefused() {
        byte[] zip = zip(entries -> add(entries, "a.yaml", ENTITY.repeat(500)));

        refused(Arrays.copyOf(zip, 60), "all.zip", "damaged or incomplete");
        refused("no zip at all".getBytes(StandardCharsets.UTF_8), "all.zip", "not a zip");
        refused(zip(entries -> add(entries, "README.md", "words")), "all.zip", "no catalog");
    }

    @Test
    void theLargeRealCatalogComesOutAsItIsInItsFiles() {
        List<CatalogFile> files = CatalogSamples.real("benwilcock");

        CatalogUpload upload = read(CatalogSamples.zip(files));

        assertThat(upload.files())
                .extracting(CatalogFile::text)
                .containsExactlyElementsOf(files.stream().map(CatalogFile::text).toList());
    }

    private static void refused(byte[] zip, String where, String why) {
        assertThatThrownBy(() -> read(zip))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(why);
    }

    private static CatalogUpload read(byte[] zip) {
        try {
            return CatalogArchive.read("all.zip", new ByteArrayInputStream(zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Entries entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entries.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
