package kz.localbusiness.web.api;

/// What [StrictJson] reads.
sealed interface RestBody
        permits RestBookingRequest, RestCancellation, RestFeedback, RestReschedule {}
