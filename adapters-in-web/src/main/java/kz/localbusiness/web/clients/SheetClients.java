package kz.localbusiness.web.clients;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.PhoneNumbers;
import kz.localbusiness.web.text.Typed;
import org.jspecify.annotations.Nullable;

/// The clients of a table; without a name and a mobile number a line is none. What else cannot be
/// read is left out.
///
/// @param wrong lines, as spreadsheets count them, that hold no client
record SheetClients(List<ClientProfile> clients, List<Integer> wrong) {

    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d.M.uuuu"),
                    DateTimeFormatter.ofPattern("d/M/uuuu"));

    SheetClients {
        clients = List.copyOf(clients);
        wrong = List.copyOf(wrong);
    }

    /// @param columns which one holds what
    static SheetClients of(ClientSheet sheet, Map<SheetField, String> columns) {
        var clients = new ArrayList<ClientProfile>();
        var wrong = new ArrayList<Integer>();
        for (var line : sheet.rows()) {
            var row = new Row(sheet, line.cells(), columns);
            row.client().ifPresentOrElse(clients::add, () -> wrong.add(line.line()));
        }
        return new SheetClients(clients, wrong);
    }

    private record Row(ClientSheet sheet, List<String> cells, Map<SheetField, String> columns) {

        Optional<ClientProfile> client() {
            var name = cut(Typed.line(cell(SheetField.NAME)), ClientProfile.MAX_NAME);
            var phones = phones();
            return name.isBlank() || phones.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new ClientProfile(
                                    name, phones, email(), Language.RU, birthday(), tags()));
        }

        private String cell(SheetField field) {
            var column = columns.get(field);
            var place = column == null ? -1 : sheet.columns().indexOf(column);
            return place < 0 || place >= cells.size() ? "" : cells.get(place);
        }

        private List<PhoneNumber> phones() {
            return Stream.of(cell(SheetField.PHONE).split("[,;/\n]"))
                    .flatMap(one -> PhoneNumbers.mobile(one.strip()).stream())
                    .distinct()
                    .limit(ClientProfile.MOST_PHONES)
                    .toList();
        }

        private @Nullable EmailAddress email() {
            var address = cell(SheetField.EMAIL).toLowerCase(Locale.ROOT);
            return EmailAddress.isValid(address) ? new EmailAddress(address) : null;
        }

        private @Nullable LocalDate birthday() {
            var text = cell(SheetField.BIRTHDAY);
            return DATES.stream()
                    .flatMap(format -> date(text, format).stream())
                    .findFirst()
                    .orElse(null);
        }

        private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
            try {
                return Optional.of(LocalDate.parse(text, format))
                        .filter(date -> date.getYear() > 1900 && date.getYear() < 2999);
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        }

        private List<String> tags() {
            return Stream.of(cell(SheetField.TAGS).split("[,;]"))
                    .map(Typed::line)
                    .filter(tag -> !tag.isEmpty())
                    .map(tag -> cut(tag, ClientProfile.MAX_TAG))
                    .distinct()
                    .limit(ClientProfile.MOST_TAGS)
                    .toList();
        }

        private static String cut(String text, int most) {
            return text.substring(0, Math.min(text.length(), most)).strip();
        }
    }
}
