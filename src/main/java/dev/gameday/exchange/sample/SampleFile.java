package dev.gameday.exchange.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the data file; a key that means nothing is an error. */
final class SampleFile {

    private static final String PATH = "sample/2012-campaign.yaml";

    private SampleFile() {}

    static SampleData read() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = new ClassPathResource(PATH).getInputStream()) {
            return yaml.readValue(in, SampleData.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample cannot be read.", e);
        }
    }
}
