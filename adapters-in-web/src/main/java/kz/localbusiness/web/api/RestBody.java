package kz.localbusiness.web.api;

/// What [StrictJson] reads.
sealed interface RestBody
        permits RestAnnouncement,
                RestBlockRequest,
                RestBookingRequest,
                RestCancellation,
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
                RestSuspension,
                RestWaitlistRequest,
                RestWeek {}
