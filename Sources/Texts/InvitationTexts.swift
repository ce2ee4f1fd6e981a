/// The letter that an invitation's file holds.
package enum InvitationTexts {
    package static let letter = Text(
        nl: """
            UITNODIGING VOOR EEN RONDETAFEL
            ===============================
            Deze uitnodiging is voor één persoon: {seat}, sessie {session}.
            Geef haar aan niemand anders. Wie deze code heeft, zit op jouw plaats.

            Je uitnodiging:

            {invitation}

            ZO DOE JE MEE, MET HET PROGRAMMA
            1. Open een terminal (een venster waarin je opdrachten typt).
            2. Typ dit en druk op Enter:

            rondetafel join --invitation-file {file}

            ZO DOE JE MEE, ZONDER IETS TE INSTALLEREN
            1. Bewaar dit bestand als {file} en open een terminal in dezelfde map.
            2. Typ dit op één regel en druk op Enter:

            {openssl}

            3. Plak deze code en druk op Enter:

            {code}

            Typ daarna: help. Je stopt met: stop. Je krijgt een terugkeercode te zien.
            Schrijf die op. Valt de verbinding weg? Geef dezelfde opdracht en typ dan je
            terugkeercode. Je oude code werkt dan niet meer.
            Reageert het toetsenbord niet meer? Druk op Ctrl-C en begin opnieuw.
            Werkt je code niet? Vraag de gespreksleider om een nieuwe uitnodiging.

            Hieronder staat het certificaat van de server. Verander er niets aan.
            """,
        en: """
            INVITATION TO A ROUND TABLE
            ===========================
            This invitation is for one person: {seat}, session {session}.
            Give it to nobody else. Whoever has this code sits in your seat.

            With the program:     rondetafel join --invitation-file {file}
            Without the program:  {openssl}
                                  and then paste the code: {code}
            Then type: help. You leave with: stop. You are shown a return code.
            Write it down. Is the connection lost? Give the same command and type your
            return code then. Your old code does not work any more.
            Does the keyboard not respond any more? Press Ctrl-C and begin again.
            Does your code not work? Ask the gespreksleider for a new invitation.

            Below is the server's certificate. Leave it as it is.
            """)
}
