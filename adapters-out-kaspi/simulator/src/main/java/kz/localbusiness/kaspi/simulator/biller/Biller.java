package kz.localbusiness.kaspi.simulator.biller;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.localbusiness.kaspi.simulator.DateForm;

/// Plays the bank to a merchant at one address. An answer counts only with HTTP 200 and in time;
/// without one, the same payment is sent again.
public final class Biller {

    public static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int MOST_REQUESTS = 5;
    private static final int OK = 200;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final URI merchant;
    private final Duration patience;
    private final InstantSource clock;
    private final Map<String, String> more;
    private final AtomicLong last;

    /// Its numbers begin with the time, so that none is of a payment before it was started.
    ///
    /// @param more what the merchant wants with every request
    public Biller(URI merchant, Duration patience, InstantSource clock, Map<String, String> more) {
        this.merchant = merchant;
        this.patience = patience;
        this.clock = clock;
        this.more = Map.copyOf(more);
        this.last = new AtomicLong(clock.millis());
    }

    /// Asks twice, since asking changes nothing.
    ///
    /// @return nothing where there was no answer, or not twice the same
    public Optional<BillerAnswer> check(String account, BigDecimal sum) {
        var query = query("check", last.incrementAndGet(), account, sum);
        var first = sent(query);
        return first.equals(sent(query)) ? first : Optional.empty();
    }

    /// Until it is answered, five times at most.
    public BillerPayment pay(String account, BigDecimal sum) {
        long txnId = last.incrementAndGet();
        var query = payment(txnId, account, sum);
        for (int request = 1; request <= MOST_REQUESTS; request++) {
            var answer = sent(query);
            if (answer.isPresent()) {
                return new BillerPayment(txnId, request, List.of(answer.get()));
            }
        }
        return new BillerPayment(txnId, MOST_REQUESTS, List.of());
    }

    /// The same payment several times, all at once.
    public BillerPayment payAtOnce(String account, BigDecimal sum, int times) {
        long txnId = last.incrementAndGet();
        var query = payment(txnId, account, sum);
        var waiting =
                IntStream.range(0, times)
                        .mapToObj(_ -> CompletableFuture.supplyAsync(() -> sent(query)))
                        .toList();
        var answers = waiting.stream().map(CompletableFuture::join).flatMap(Optional::stream);
        return new BillerPayment(txnId, times, answers.toList());
    }

    /// Again, after it was answered.
    public BillerPayment repeat(BillerPayment payment, String account, BigDecimal sum) {
        var answers = new ArrayList<>(payment.answers());
        sent(payment(payment.txnId(), account, sum)).ifPresent(answers::add);
        return new BillerPayment(payment.txnId(), payment.requests() + 1, answers);
    }

    private Map<String, String> payment(long txnId, String account, BigDecimal sum) {
        var query = query("pay", txnId, account, sum);
        query.put("txn_date", DATE.format(clock.instant().atZone(DateForm.BANK)));
        return query;
    }

    private Map<String, String> query(String command, long txnId, String account, BigDecimal sum) {
        var query = new LinkedHashMap<String, String>();
        query.put("command", command);
        query.put("txn_id", Long.toString(txnId));
        query.put("account", account);
        query.put("sum", sum.setScale(2).toPlainString());
        query.putAll(more);
        return query;
    }

    private Optional<BillerAnswer> sent(Map<String, String> query) {
        var request = HttpRequest.newBuilder(address(query)).timeout(patience).GET().build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return response.statusCode() == OK
                    ? BillerReader.read(response.body())
                    : Optional.empty();
        } catch (IOException unanswered) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private URI address(Map<String, String> query) {
        var text =
                query.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return URI.create(merchant + (merchant.getQuery() == null ? "?" : "&") + text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
