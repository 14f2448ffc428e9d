Feature: A refusal explains itself

  Background:
    Given it is 08:00 on 2026-03-03
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim works on Tuesdays only, from 09:00 to 13:00 and from 14:00 to 18:00
    And visits start every 30 minutes, at least 2 hours ahead

  @pain-13
  Rule: Whatever is not offered has a reason, and without that reason it is offered

    Scenario: What is offered has no reason against it
      When Aigerim asks about "Visit" with Aigerim at 10:30 on 2026-03-10
      Then there is no reason against it

    Scenario: Somebody else's time is the reason
      Given Timur has booked Aigerim at 10:00 on 2026-03-10
      When Aigerim asks about "Visit" with Aigerim at 10:30 on 2026-03-10
      Then the only reason is that it is taken

    Scenario: Without that booking there is no reason
      Given Timur has booked Aigerim at 10:00 on 2026-03-10
      And Timur has cancelled by link
      When Aigerim asks about "Visit" with Aigerim at 10:30 on 2026-03-10
      Then there is no reason against it

    Scenario: All reasons are told, not only the first
      When Aigerim asks about "Visit" with Aigerim at 17:40 on 2026-03-10
      Then the reasons are that it is off the grid and outside the hours

    Scenario: The owner reads why time is kept free
      Given Aigerim has kept Aigerim free from 10:00 to 11:00 on 2026-03-10
      When Aigerim asks about "Visit" with Aigerim at 10:30 on 2026-03-10
      Then the only reason is that it is kept free

    Scenario: Everybody who might serve has reasons of their own
      Given Saule serves there as well
      And Saule is ill on 2026-03-10
      When Aigerim asks about "Visit" with anyone at 13:00 on 2026-03-10
      Then the reason against Saule is that it is on a day off
      And the reason against Aigerim is that it is on a break

  @pain-13 @pain-7
  Rule: A time that is not shown is refused, for the very reasons that are explained

    Scenario Outline: <why>
      When Dana books Aigerim at <time> on <day>
      Then the booking is refused because it is <why>
      And Dana is refused with exactly the reasons that are explained

      Examples:
        | time  | day        | why                |
        | 10:10 | 2026-03-10 | off the grid       |
        | 12:30 | 2026-03-10 | on a break         |
        | 17:30 | 2026-03-10 | outside the hours  |
        | 10:00 | 2026-03-11 | outside the hours  |
        | 09:30 | 2026-03-03 | too soon           |
        | 10:00 | 2026-02-24 | in the past        |
        | 10:00 | 2026-05-05 | beyond the horizon |

  @pain-13
  Rule: A day without time says why

    Scenario: Somebody has taken all that fits
      Given Timur has booked Aigerim at 09:30 on 2026-03-10
      And Dana has booked Aigerim at 11:00 on 2026-03-10
      And Aigerim has kept Aigerim free from 12:00 to 17:30 on 2026-03-10
      Then a client for "Visit" with Aigerim is told of 2026-03-10 that it is fully booked

    Scenario: A day that has time says nothing
      Then a client for "Visit" with Aigerim is told nothing of 2026-03-10, which has time

    Scenario: The one who is wished for works on another day
      Then a client for "Visit" with Aigerim is told of 2026-03-11 that nobody works

    Scenario: The whole business rests
      Given the salon is closed from 2026-03-09 to 2026-03-12
      Then a client for "Visit" with anyone is told of 2026-03-10 that the business rests

    Scenario: What is left of today is too soon
      Given it is 16:30 on 2026-03-03
      Then a client for "Visit" with anyone is told of 2026-03-03 that it is too late

    Scenario: So far ahead nobody books yet
      Then a client for "Visit" with anyone is told of 2026-05-05 that it is too early

  @pain-13 @pain-8
  Rule: A time that is shown is accepted

    Scenario Outline: The last start shown for <services> on <day>
      Given the salon offers "Colour" of 90 minutes
      And "Colour" needs 15 minutes before and 30 minutes after
      And "Colour" needs the "wash basin"
      And Timur has booked "Colour" with Aigerim at 15:00 on 2026-03-10
      When Dana books the last start shown for <services> on <day>
      Then the booking is accepted

      Examples:
        | services                                               | day        |
        | "Visit" with Aigerim                                   | 2026-03-03 |
        | "Visit" with anyone                                    | 2026-03-10 |
        | "Colour" with Aigerim                                  | 2026-03-10 |
        | "Visit" with Aigerim and then "Colour" with Aigerim    | 2026-03-17 |
        | "Colour" with anyone                                   | 2026-04-28 |
