package kz.localbusiness.tenancy;

import static kz.localbusiness.tenancy.Wall.BOUNDARY;
import static kz.localbusiness.tenancy.Wall.STORED_NAMES;
import static kz.localbusiness.tenancy.Wall.STORED_OWNERS;
import static kz.localbusiness.tenancy.Wall.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing of a business reaches whoever is not of it, with all walls, and with any one missing.
class MatrixIT {

    @Test
    void answersEverybodyAsTheTableOfRolesSays() {
        assertThat(faults(List.of(), true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leaksNothingWithoutOneWall(Wall missing) {
        assertThat(faults(List.of(missing), false)).isEmpty();
    }

    /// Else the matrix would not see a leak at all.
    @ParameterizedTest
    @MethodSource("pairs")
    void seesWhatTwoMissingWallsLetThrough(List<Wall> missing) {
        assertThat(faults(missing, false)).isNotEmpty();
    }

    static Stream<List<Wall>> pairs() {
        return Stream.of(List.of(WEB, BOUNDARY), List.of(STORED_NAMES, STORED_OWNERS));
    }

    private static List<String> faults(List<Wall> missing, boolean exact) {
        try (var platform = new MatrixPlatform(missing);
                var matrix = new Matrix(platform)) {
            var cells = matrix.cells().size();
            var endpoints = Endpoint.all(platform).size();
            var faults = matrix.tried(exact);
            System.out.printf(
                    "without %s: %d endpoints, %d cells, %d leaks%n",
                    missing, endpoints, cells, faults.size());
            return faults;
        }
    }
}
