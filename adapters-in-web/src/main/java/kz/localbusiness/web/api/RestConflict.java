package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

/// A visit of a series that cannot be.
///
/// @param obstacles none when only somebody else's time is in the way
@Schema(name = "Conflict")
record RestConflict(OffsetDateTime start, List<RestObstacle> obstacles) {}
