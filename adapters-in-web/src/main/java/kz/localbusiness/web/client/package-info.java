/// What a client with an account sees, and how the account comes about.
@NullMarked
package kz.localbusiness.web.client;

import org.jspecify.annotations.NullMarked;
