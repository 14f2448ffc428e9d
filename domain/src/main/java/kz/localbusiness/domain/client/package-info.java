/// What a business knows of its clients, and how a client proves who they are: by a code that is
/// sent to where only they read it.
@NullMarked
package kz.localbusiness.domain.client;

import org.jspecify.annotations.NullMarked;
