package kz.localbusiness.web.api;

import org.jspecify.annotations.Nullable;

/// Who wants to come and may say what they agreed to, as it came.
interface RestAgreement extends RestContact {

    /// Which version of the text; another system that has asked nobody says nothing.
    @Nullable String consent();
}
