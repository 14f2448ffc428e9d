package kz.localbusiness.web.api;

/// What [StrictJson] reads.
sealed interface RestBody
        permits RestAnnouncement,
                RestBlockRequest,
                RestBookingRequest,
                RestCancellation,
                RestClientRequest,
                RestClosure,
                RestFeedback,
                RestFullOffering,
                RestHoldRequest,
                RestHolidayRules,
                RestInvite,
                RestJoining,
                RestMove,
                RestName,
                RestOwnBooking,
                RestPhones,
                RestPolicy,
                RestPost,
                RestReschedule,
                RestScheduleException,
                RestSeriesPlanRequest,
                RestSeriesRequest,
                RestSuspension,
                RestWaitlistRequest,
                RestWeek {}
