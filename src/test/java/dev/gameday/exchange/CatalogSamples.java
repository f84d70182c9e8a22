package dev.gameday.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The catalog files that tests read. */
final class CatalogSamples {

    private static final Path ROOT = Path.of("src/test/resources/backstage");

    private CatalogSamples() {}

    static CatalogFile file(String yaml) {
        return new CatalogFile("catalog-info.yaml", yaml);
    }

    static CatalogFile file(String name, String yaml) {
        return new CatalogFile(name, yaml);
    }

    /** The real files of a folder, sorted. */
    static List<CatalogFile> real(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(path -> path.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .map(CatalogSamples::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files as a zip. */
    static byte[] zip(List<CatalogFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (CatalogFile file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static CatalogFile read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return CatalogFile.read(ROOT.relativize(path).toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String entity(String kind, String name, String... specLines) {
        StringBuilder yaml = new StringBuilder("---\nkind: " + kind + "\nmetadata:\n  name: " + name + "\nspec:\n");
        for (String line : specLines) {
            yaml.append("  ").append(line).append('\n');
        }
        return yaml.append(specLines.length == 0 ? "  {}\n" : "").toString();
    }
}
