package kz.localbusiness.web.api;

/// What [StrictJson] reads.
sealed interface RestBody
        permits RestBlockRequest,
                RestBookingRequest,
                RestCancellation,
                RestClientRequest,
                RestClosure,
                RestFeedback,
                RestFullOffering,
                RestHoldRequest,
                RestHolidayRules,
                RestMove,
                RestName,
                RestOwnBooking,
                RestPolicy,
                RestReschedule,
                RestScheduleException,
                RestSeriesPlanRequest,
                RestSeriesRequest,
                RestWaitlistRequest,
                RestWeek {}
