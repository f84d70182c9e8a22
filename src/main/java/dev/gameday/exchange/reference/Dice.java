package dev.gameday.exchange.reference;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls the same way for the same seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From the first to the last, both possible. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** 0..1. */
    double fraction() {
        return random.nextDouble();
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Each as likely as its weight says. */
    <T> T oneOf(List<T> things, int... weights) {
        return things.get(weighted(weights));
    }

    /** Which of the weights it fell on, from 0. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalStateException("Weights do not add up");
    }

    void shuffle(List<?> things) {
        java.util.Collections.shuffle(things, random);
    }

    /** As random as any of version 4, as far as the seed is. */
    UUID id() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
