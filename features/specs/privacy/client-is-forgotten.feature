Feature: A client is forgotten

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 10:00 to 12:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-03
    And Timur has booked Aigerim at 11:00 on 2026-03-03

  Rule: What the business has to account for stays, the person goes

    Scenario: A visit that is over
      Given it is 13:00 on 2026-03-03
      And Dana has given 4 stars
      When Aigerim erases Dana
      Then 1 visit and 0 places on the waitlist are erased
      And a visit at 10:00 on 2026-03-03 is nobody's, with 4 stars
      And the salon of Aigerim keeps nothing of Dana

    Scenario: A visit that was cancelled, and why
      Given Aigerim has cancelled the appointment of Dana because of "Dana was rude"
      When Aigerim erases Dana
      Then 1 visit and 0 places on the waitlist are erased
      And the salon of Aigerim keeps nothing of Dana

    Scenario: A place on the waitlist
      Given Zarina waits for "Visit" with Aigerim from 2026-03-03 to 2026-03-05
      When Aigerim erases Zarina
      Then 0 visits and 1 place on the waitlist are erased
      And the salon of Aigerim keeps nothing of Zarina

    Scenario: Others stay who they are
      Given it is 13:00 on 2026-03-03
      When Aigerim erases Dana
      And Aigerim exports what is known of Timur
      Then the file holds 1 visit of Timur and 0 places on the waitlist

    Scenario: Whoever shares the phone is forgotten too
      Given Aruzhan gives the phone of Dana
      And Aruzhan has booked Aigerim at 10:00 on 2026-03-04
      And it is 13:00 on 2026-03-04
      When Aigerim erases Dana
      Then 2 visits and 0 places on the waitlist are erased

    Scenario: A business forgets only what it knows itself
      Given the salon of Botagoz is open from 10:00 to 12:00 for visits of 60 minutes
      And it is 13:00 on 2026-03-03
      When Botagoz erases Dana
      Then 0 visits and 0 places on the waitlist are erased
      And Aigerim exports what is known of Dana
      And the file holds 1 visit of Dana and 0 places on the waitlist

  Rule: Files with everything of the business go, if the person may be in them

    Scenario: A file that was kept
      Given Aigerim has asked for all data
      And the platform has written what was asked for
      And it is 13:00 on 2026-03-03
      When Aigerim erases Dana
      Then Aigerim cannot fetch the file

    Scenario: Nobody knows the number
      Given Aigerim has asked for all data
      And the platform has written what was asked for
      When Aigerim erases Zarina
      Then 0 visits and 0 places on the waitlist are erased
      And Aigerim can fetch the file, in which the visit of Dana is found

  Rule: Whoever began to pay is forgotten once nobody can pay any more

    Background:
      Given Aigerim takes 100 per cent of "Visit" before
      And Aigerim is connected to the bank
      And Zarina goes to pay for Aigerim at 10:00 on 2026-03-02

    Scenario: The payment is underway
      When Aigerim erases Zarina
      Then the erasure is refused because of 1 payment underway

    Scenario: The payment was declined
      Given Zarina declines
      When Aigerim erases Zarina
      Then 0 visits and 0 places on the waitlist are erased
      And the salon of Aigerim keeps nothing of Zarina

  Rule: Nobody is forgotten who is still expected

    Scenario: A visit to come
      When Aigerim erases Dana
      Then the erasure is refused because of 1 visit to come
      And Aigerim exports what is known of Dana
      And the file holds 1 visit of Dana and 0 places on the waitlist

    Scenario: Once it is cancelled
      Given Dana has cancelled by link
      When Aigerim erases Dana
      Then 1 visit and 0 places on the waitlist are erased

  Rule: Whoever is forgotten has no way back in

    Scenario: The link of a visit
      Given it is 13:00 on 2026-03-03
      When Aigerim erases Dana
      Then the link of Dana shows nothing

    Scenario: Visits under an account
      Given Dana has an account at the salon of Aigerim with a verified phone
      And it is 13:00 on 2026-03-03
      When Aigerim erases Dana
      And Dana looks at her own past bookings at the salon of Aigerim
      Then no booking is found

    Scenario: The account itself
      Given Dana has asked for a code by phone at the salon of Aigerim
      And Dana has opened an account with the code sent by phone at the salon of Aigerim
      And Dana has cancelled by link
      When Aigerim erases Dana
      Then 1 account is closed

  Rule: It is told that somebody was forgotten, and not who

    Scenario: In the log
      Given it is 13:00 on 2026-03-03
      When Aigerim erases Dana
      Then the log says at 13:00 on 2026-03-03 that the owner Aigerim did EraseClient
      And it says so once
      And nothing in the log tells who Dana is

    Scenario: Again
      Given it is 13:00 on 2026-03-03
      And Aigerim has erased Dana
      When Aigerim erases Dana
      Then 0 visits and 0 places on the waitlist are erased
      And the log says at 13:00 on 2026-03-03 that the owner Aigerim did EraseClient
      And it says so once

  Rule: Only those who run the business may

    Scenario Outline: Who may erase
      Given it is 13:00 on 2026-03-03
      When <person>, who is <role> of Aigerim, erases Dana
      Then it is <answer>

      Examples:
        | person | role    | answer                 |
        | Marat  | manager | allowed                |
        | Dinara | staff   | refused as not allowed |
        | Dana   | client  | refused as not allowed |
