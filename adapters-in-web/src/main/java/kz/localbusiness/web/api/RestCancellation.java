package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import org.jspecify.annotations.Nullable;

@Schema(name = "CancellationRequest")
record RestCancellation(@Schema(maxLength = Cancelled.MAX_REASON) @Nullable String reason)
        implements RestBody {}
