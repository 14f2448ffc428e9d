/// What every use case shares: who calls, for which business, and what happens when two are too
/// close.
@NullMarked
package kz.localbusiness.application;

import org.jspecify.annotations.NullMarked;
