package kz.localbusiness.application.export;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import kz.localbusiness.application.audit.ShowAuditLog.Filter;
import kz.localbusiness.application.audit.out.AuditLog;
import kz.localbusiness.application.booking.out.VisitRecords;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.ClientCards.Stretch;
import kz.localbusiness.application.export.ExportPlace.Section;
import kz.localbusiness.application.export.WriteExportPart.Content;
import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.application.photo.out.Albums;
import kz.localbusiness.application.photo.out.Images;
import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.application.team.TeamDesk;
import kz.localbusiness.domain.client.ClientOrder;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import kz.localbusiness.domain.photo.PhotoId;

/// Everything that the current business owns, page by page.
public record Inventory(
        Businesses businesses,
        Offerings offerings,
        StaffMembers staff,
        Resources resources,
        Albums albums,
        Images images,
        TeamDesk team,
        VisitRecords visits,
        ClientCards clients,
        Receipts receipts,
        AuditLog log) {

    /// More than anybody ever archived.
    private static final int MOST_ARCHIVED = 10_000;

    private static final int PHOTOS = 10;
    private static final int AGENDAS = 250;
    private static final int CLIENTS = 500;
    private static final int SMALL_RECORDS = 2_000;

    /// @param records that progress is counted in
    /// @param next where the section goes on, empty when it has come to its end
    record Page(Content content, int records, String next) {}

    long count() {
        return 1
                + albums.current().all().count()
                + visits.countAgendas()
                + visits.countWaits()
                + clients.count()
                + receipts.lastNumber()
                + log.count();
    }

    Page page(Section section, String after) {
        return switch (section) {
            case SETTINGS -> new Page(settings(), 1, "");
            case PHOTOS -> photos(after);
            case AGENDAS -> agendas(after);
            case WAITLIST -> waits(after);
            case CLIENTS -> clients(after);
            case RECEIPTS -> receipts(after);
            case LOG -> log(after);
            case PACKING, END -> throw new IllegalArgumentException("nothing is written any more");
        };
    }

    private Content settings() {
        return new Content.Settings(
                businesses.current().orElseThrow(),
                Stream.concat(
                                offerings.offered().stream(),
                                offerings.archived(MOST_ARCHIVED).stream())
                        .toList(),
                Stream.concat(staff.all().stream(), staff.archived(MOST_ARCHIVED).stream())
                        .toList(),
                Stream.concat(resources.all().stream(), resources.archived(MOST_ARCHIVED).stream())
                        .toList(),
                albums.current(),
                team.team().orElse(null));
    }

    /// In the order of their ids, whatever is arranged meanwhile.
    private Page photos(String after) {
        var page =
                albums.current().ids().stream()
                        .sorted(Comparator.comparing(PhotoId::toString))
                        .filter(id -> id.toString().compareTo(after) > 0)
                        .limit(PHOTOS)
                        .toList();
        var files = new LinkedHashMap<PhotoId, ImageFile>();
        page.forEach(id -> images.find(id, ImageSize.LARGE).ifPresent(file -> files.put(id, file)));
        var last = page.size() < PHOTOS ? "" : page.getLast().toString();
        return new Page(new Content.Photos(zone(), files), page.size(), last);
    }

    private Page agendas(String after) {
        var slice = visits.agendas(after, AGENDAS);
        var content = new Content.Agendas(zone(), slice.records());
        return new Page(content, slice.records().size(), slice.next());
    }

    private Page waits(String after) {
        var slice = visits.waits(after, SMALL_RECORDS);
        var content = new Content.Waits(zone(), slice.records());
        return new Page(content, slice.records().size(), slice.next());
    }

    private Page clients(String after) {
        var line = new Stretch(ClientOrder.SINCE, after, Stretch.END, false, "");
        var cards = clients.stretch(line, CLIENTS);
        var last = cards.size() < CLIENTS ? null : ClientOrder.SINCE.place(cards.getLast());
        var content = new Content.Clients(zone(), cards);
        return new Page(content, cards.size(), last == null ? "" : last);
    }

    private Page receipts(String after) {
        var last = after.isEmpty() ? 0 : Long.parseLong(after);
        var page = receipts.after(last, SMALL_RECORDS);
        var next = page.size() < SMALL_RECORDS ? "" : String.valueOf(page.getLast().number());
        return new Page(new Content.Receipts(zone(), page), page.size(), next);
    }

    private Page log(String after) {
        var filter = Filter.ALL.before(after.isEmpty() ? null : after);
        var entries = log.page(filter, SMALL_RECORDS);
        var last = entries.size() < SMALL_RECORDS ? "" : entries.getLast().place();
        return new Page(new Content.Log(zone(), entries), entries.size(), last);
    }

    private ZoneId zone() {
        return businesses.current().orElseThrow().zone();
    }
}
