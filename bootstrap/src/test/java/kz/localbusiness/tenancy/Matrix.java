package kz.localbusiness.tenancy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.tenancy.Cell.Whose;
import org.springframework.http.HttpStatus;

/// Every endpoint × every visitor × own, foreign and unknown business × own, foreign and unknown
/// ids.
final class Matrix implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MatrixPlatform platform;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final List<String> wrong = new ArrayList<>();
    private final Map<Visitor, Optional<String>> tokens = new EnumMap<>(Visitor.class);
    private int keys;

    Matrix(MatrixPlatform platform) {
        this.platform = platform;
    }

    List<Cell> cells() {
        return Endpoint.all(platform).stream().flatMap(Matrix::cells).toList();
    }

    private static Stream<Cell> cells(Endpoint endpoint) {
        var businesses = endpoint.namesBusiness() ? Whose.values() : new Whose[] {Whose.OWN};
        var ids =
                endpoint.hasIds() || endpoint.body().isPresent() || !endpoint.query().isEmpty()
                        ? Whose.values()
                        : new Whose[] {Whose.OWN};
        return Arrays.stream(Visitor.values())
                .flatMap(visitor ->
                        Arrays.stream(businesses)
                                .flatMap(business ->
                                        Arrays.stream(ids)
                                                .map(id ->
                                                        new Cell(
                                                                endpoint, visitor, business, id))));
    }

    /// Tries what is not allowed, then what is.
    ///
    /// @param exact also judges which refusal it was, which a missing wall may change
    /// @return what should not have been
    List<String> tried(boolean exact) {
        Predicate<Cell> admitted = cell -> cell.isAdmitted(platform);
        refused(cells().stream().filter(admitted.negate()).toList(), exact);
        allowed(cells().stream().filter(admitted).toList(), exact);
        return List.copyOf(wrong);
    }

    private void refused(List<Cell> cells, boolean exact) {
        var salon = platform.contents(platform.salon);
        var barber = platform.contents(platform.barber);
        for (var cell : cells) {
            var answer = send(cell);
            expect(!answer.isDone(), cell, answer, "was done");
            expect(
                    !answer.tells(platform.salon.secrets()),
                    cell,
                    answer,
                    "told the salon's secrets");
            expect(!answer.tells(platform.barber.secrets()), cell, answer, "told the barber's");
            if (exact) {
                expect(answer.status() == refusal(cell), cell, answer, "is not " + refusal(cell));
            }
        }
        if (!salon.equals(platform.contents(platform.salon))) {
            wrong.add("a refused request changed the salon");
        }
        if (!barber.equals(platform.contents(platform.barber))) {
            wrong.add("a refused request changed the barber's");
        }
    }

    private static int refusal(Cell cell) {
        var proved = cell.visitor() != Visitor.ANYONE && !cell.visitor().isRefusedEverywhere();
        return proved ? 404 : 401;
    }

    /// In an order of their own: what one of them makes by an id that it was given may not decide
    /// what another one finds there.
    private void allowed(List<Cell> cells, boolean exact) {
        var byEndpoint =
                cells.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Cell::endpoint, LinkedHashMap::new, Collectors.toList()));
        for (var some : byEndpoint.values()) {
            unchanged(
                    platform.salon,
                    some.stream().filter(cell -> cell.business() == Whose.FOREIGN).toList(),
                    this::atTheBarbers);
            unchanged(
                    platform.barber,
                    some.stream().filter(cell -> cell.business() != Whose.FOREIGN).toList(),
                    cell -> atTheSalons(cell, exact));
        }
    }

    private void unchanged(Tenant tenant, List<Cell> cells, Consumer<Cell> trying) {
        var before = platform.contents(tenant);
        cells.forEach(trying);
        if (!before.equals(platform.contents(tenant))) {
            wrong.add("one of %s changed the %s".formatted(cells, tenant.slug()));
        }
    }

    /// The barber's own may read and change what is the barber's; clients book there like anybody.
    private void atTheBarbers(Cell cell) {
        var answer = send(cell);
        expect(!answer.tells(platform.salon.secrets()), cell, answer, "told the salon's secrets");
        if (cell.endpoint().audience() == Audience.EVERYONE) {
            expect(!answer.tells(platform.barber.secrets()), cell, answer, "told the barber's");
        }
    }

    private void atTheSalons(Cell cell, boolean exact) {
        var answer = send(cell);
        var hidden = platform.barber.secretsAmong(cell.endpoint().audience());
        expect(!answer.tells(hidden), cell, answer, "told the barber's secrets");
        if (exact) {
            expect(answer.status() < 500, cell, answer, "broke");
            if (cell.ids() == Whose.OWN && cell.business() == Whose.OWN) {
                expect(
                        answer.status() != 401 && answer.status() != 403,
                        cell,
                        answer,
                        "is refused");
            }
            if (cell.ids() == Whose.FOREIGN && cell.endpoint().hasIds()) {
                sameAsUnknown(cell, answer);
            }
        }
    }

    private void sameAsUnknown(Cell cell, Answer answer) {
        var unknown =
                send(new Cell(cell.endpoint(), cell.visitor(), cell.business(), Whose.RANDOM));
        expect(
                answer.kind().equals(unknown.kind()),
                cell,
                answer,
                "differs from unknown ids: " + unknown.kind());
    }

    private void expect(boolean right, Cell cell, Answer answer, String fault) {
        if (!right) {
            wrong.add("%s: %s %s".formatted(cell, answer.kind(), fault));
        }
    }

    Answer send(Cell cell) {
        var request = HttpRequest.newBuilder(platform.at(cell.path(platform))).timeout(PATIENCE);
        request.header("Idempotency-Key", "matrix-key-" + keys++);
        var links = platform.salonsLinks;
        var waits = cell.endpoint().pattern().startsWith("/api/v1/waitlist/");
        request.header("Manage-Token", waits ? links.placeToken() : links.visitToken());
        tokens.computeIfAbsent(cell.visitor(), visitor -> visitor.token(platform))
                .ifPresent(token -> request.header("Authorization", "Bearer " + token));
        var body = cell.body(platform);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        request.method(cell.endpoint().verb(), BodyPublishers.ofString(body));
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException cut) {
            return new Answer(HttpStatus.SERVICE_UNAVAILABLE.value(), String.valueOf(cut));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
