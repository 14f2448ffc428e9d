package kz.localbusiness.web.clients;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.client.ImportClients.Outcome;
import kz.localbusiness.domain.client.ClientProfile;

/// Tells what becomes of the lines of a table.
final class ImportReport {

    private static final int MOST_TOLD = 20;

    private ImportReport() {}

    static String told(Component speaker, SheetClients clients, List<Outcome> outcomes) {
        var counts =
                speaker.getTranslation(
                        "clients.import-report",
                        count(outcomes, Outcome.NEW),
                        count(outcomes, Outcome.KNOWN),
                        count(outcomes, Outcome.TWICE));
        var alike =
                IntStream.range(0, outcomes.size())
                        .filter(i -> outcomes.get(i) == Outcome.ALIKE)
                        .mapToObj(clients.clients()::get)
                        .map(ClientProfile::name)
                        .toList();
        return Stream.of(
                        counts,
                        some(speaker, "clients.import-alike", alike),
                        some(speaker, "clients.import-wrong", clients.wrong()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// How many, and the first of them.
    private static String some(Component speaker, String key, List<?> all) {
        if (all.isEmpty()) {
            return "";
        }
        var first = all.stream().limit(MOST_TOLD).map(String::valueOf);
        return speaker.getTranslation(key, all.size(), first.collect(Collectors.joining(", ")));
    }

    private static long count(List<Outcome> outcomes, Outcome which) {
        return outcomes.stream().filter(which::equals).count();
    }
}
