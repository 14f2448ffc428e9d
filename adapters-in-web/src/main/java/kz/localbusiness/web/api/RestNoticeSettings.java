package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.Set;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
import org.jspecify.annotations.Nullable;

/// Which messages are sent; what is missing is not, but that of which older programs do not know,
/// refunds and the question after a visit, stays as it is.
@Schema(name = "NoticeSettings")
record RestNoticeSettings(
        @Schema(example = "true") @Nullable Boolean received,
        @Schema(example = "true") @Nullable Boolean confirmed,
        @Schema(example = "false") @Nullable Boolean moved,
        @Schema(example = "true") @Nullable Boolean receipt,
        @Schema(example = "true") @Nullable Boolean refund,
        @Schema(example = "false", description = "How was it? After the visit; not sent at first")
                @Nullable Boolean completed)
        implements RestBody {

    static RestNoticeSettings of(NoticeSettings settings) {
        return new RestNoticeSettings(
                settings.sends(NoticeKind.RECEIVED),
                settings.sends(NoticeKind.CONFIRMED),
                settings.sends(NoticeKind.MOVED),
                settings.sends(NoticeKind.RECEIPT),
                settings.sends(NoticeKind.REFUND),
                settings.sends(NoticeKind.COMPLETED));
    }

    Set<NoticeKind> sent(NoticeSettings before) {
        var sent = EnumSet.noneOf(NoticeKind.class);
        add(sent, NoticeKind.RECEIVED, received);
        add(sent, NoticeKind.CONFIRMED, confirmed);
        add(sent, NoticeKind.MOVED, moved);
        add(sent, NoticeKind.RECEIPT, receipt);
        add(sent, NoticeKind.REFUND, newer(NoticeKind.REFUND, refund, before));
        add(sent, NoticeKind.COMPLETED, newer(NoticeKind.COMPLETED, completed, before));
        return sent;
    }

    private static boolean newer(NoticeKind kind, @Nullable Boolean wanted, NoticeSettings before) {
        return wanted == null ? before.sends(kind) : wanted;
    }

    private static void add(Set<NoticeKind> sent, NoticeKind kind, @Nullable Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            sent.add(kind);
        }
    }
}
