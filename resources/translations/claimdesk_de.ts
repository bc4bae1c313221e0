<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Claimdesk</source>
        <translation>Über Claimdesk</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It came without a text of its licence.</source>
        <translation>Ein Lizenztext lag nicht bei.</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Mitgelieferte Teile</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>It works on this computer alone: no account, no server, nothing is sent. It is free software under the MIT licence and stands on the work of others, whose licences are here.</source>
        <translation>Claimdesk arbeitet allein auf diesem Computer: kein Konto, kein Server, nichts wird gesendet. Es ist freie Software unter der MIT-Lizenz und baut auf der Arbeit anderer auf, deren Lizenzen hier stehen.</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>Claim {0}, {1}: {2}</source>
        <translation>Aussage {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Claim {0} of {1}, {2}: {3}</source>
        <translation>Aussage {0} von {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>Claim {0}, {1}.</source>
        <translation>Aussage {0}, {1}.</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>Angaben zum Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>{done} of {all} claims reviewed</source>
        <translation>{done} von {all} Aussagen geprüft</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>No article matches. Esc shows all.</source>
        <translation>Kein Artikel passt. Esc zeigt alle.</translation>
    </message>
</context>
<context>
    <name>ArticlePicker</name>
    <message>
        <source>Articles to export</source>
        <translation>Zu exportierende Artikel</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
</context>
<context>
    <name>ArticleRows</name>
    <message>
        <source>Untitled article</source>
        <translation>Artikel ohne Titel</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>“{0}” stands on every change from now on; what is on record keeps “{1}”.</source>
        <translation>Ab jetzt steht „{0}“ auf jeder Änderung; was schon festgehalten ist, behält „{1}“.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>PDF, pictures and text</source>
        <translation>PDF, Bilder und Text</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Another file is still being copied. Try again in a moment.</source>
        <translation>Eine andere Datei wird noch kopiert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Copying {0} …</source>
        <translation>{0} wird kopiert …</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} wird geöffnet …</translation>
    </message>
    <message>
        <source>No program could be started for {0}.</source>
        <translation>Für {0} ließ sich kein Programm starten.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>No claim matches. {0} shows all.</source>
        <translation>Keine Aussage passt. {0} zeigt alle.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>No claim yet: select words and press {0}.</source>
        <translation>Noch keine Aussage: Wörter markieren und {0} drücken.</translation>
    </message>
    <message>
        <source>All claims are shown.</source>
        <translation>Alle Aussagen werden gezeigt.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} claims. {3} and {4} go through these.</source>
        <translation>{0}: {1} von {2} Aussagen. {3} und {4} gehen diese durch.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} claims.</source>
        <translation>{0}: {1} von {2} Aussagen.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Select some words first: with the mouse, or with {0} and Shift+arrows. Then press {1}.</source>
        <translation>Markieren Sie zuerst Wörter: mit der Maus oder mit {0} und Umschalt+Pfeilen. Dann drücken Sie {1}.</translation>
    </message>
    <message>
        <source>Selected: {0}</source>
        <translation>Markiert: {0}</translation>
    </message>
    <message>
        <source>{0} of {1} claims at this place</source>
        <translation>{0} von {1} Aussagen an dieser Stelle</translation>
    </message>
    <message>
        <source>No other claim lies at this place.</source>
        <translation>An dieser Stelle liegt keine weitere Aussage.</translation>
    </message>
    <message>
        <source>No claim lies at this place.</source>
        <translation>An dieser Stelle liegt keine Aussage.</translation>
    </message>
</context>
<context>
    <name>ClaimMode</name>
    <message>
        <source>Leave as it was (Esc)</source>
        <translation>Lassen, wie es war (Esc)</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>short of evidence</source>
        <translation>zu wenig belegt</translation>
    </message>
    <message>
        <source>Claim {0}, {1}: {2}</source>
        <translation>Aussage {0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>ClaimPane</name>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Aussagen filtern</translation>
    </message>
    <message>
        <source>Claims of this article</source>
        <translation>Aussagen dieses Artikels</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Tag</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>Clear tag</source>
        <translation>Einstufung aufheben</translation>
    </message>
    <message>
        <source>Dismiss claim</source>
        <translation>Aussage verwerfen</translation>
    </message>
    <message>
        <source>Not a checkable claim; kept on record</source>
        <translation>Nicht prüfbar; bleibt gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste Aussage</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige Aussage</translation>
    </message>
    <message>
        <source>Next to review</source>
        <translation>Nächste ungeprüfte</translation>
    </message>
    <message>
        <source>Next of overlapping claims</source>
        <translation>Nächste überlappende Aussage</translation>
    </message>
    <message>
        <source>Claims over one another</source>
        <translation>Aussagen, die übereinanderliegen</translation>
    </message>
    <message>
        <source>Back in visited claims</source>
        <translation>Zurück zu besuchten</translation>
    </message>
    <message>
        <source>Forward in visited claims</source>
        <translation>Vorwärts zu besuchten</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>List and filter claims</source>
        <translation>Aussagen auflisten und filtern</translation>
    </message>
    <message>
        <source>By tag, reason, evidence, origin, reviewer, words</source>
        <translation>Nach Einstufung, Grund, Belegen, Herkunft, Prüfer, Wörtern</translation>
    </message>
    <message>
        <source>Only verified</source>
        <translation>Nur belegte</translation>
    </message>
    <message>
        <source>Only disputed</source>
        <translation>Nur strittige</translation>
    </message>
    <message>
        <source>Only unsourced</source>
        <translation>Nur unbelegte</translation>
    </message>
    <message>
        <source>Only those to review</source>
        <translation>Nur ungeprüfte</translation>
    </message>
    <message>
        <source>Only those short of evidence</source>
        <translation>Nur zu wenig belegte</translation>
    </message>
    <message>
        <source>By what the settings ask of evidence</source>
        <translation>Nach den Belegvorgaben der Einstellungen</translation>
    </message>
    <message>
        <source>Only dismissed</source>
        <translation>Nur verworfene</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <source>Show all claims again</source>
        <translation>Wieder alle Aussagen zeigen</translation>
    </message>
    <message>
        <source>Takes the filter off</source>
        <translation>Hebt den Filter auf</translation>
    </message>
    <message>
        <source>Add claim from selection</source>
        <translation>Markierung als Aussage</translation>
    </message>
    <message>
        <source>The selected words become a claim of your own</source>
        <translation>Die markierten Wörter werden eine eigene Aussage</translation>
    </message>
    <message>
        <source>Snap to whole words</source>
        <translation>Auf ganze Wörter</translation>
    </message>
    <message>
        <source>No word of the selection is cut</source>
        <translation>Kein Wort der Markierung wird zerschnitten</translation>
    </message>
    <message>
        <source>Lengthen or shorten claim</source>
        <translation>Grenzen der Aussage ändern</translation>
    </message>
    <message>
        <source>Moves its ends; tag and note stay</source>
        <translation>Verschiebt die Enden; Einstufung und Notiz bleiben</translation>
    </message>
    <message>
        <source>Split claim into parts</source>
        <translation>Aussage teilen</translation>
    </message>
    <message>
        <source>Each part gets a tag of its own</source>
        <translation>Jeder Teil bekommt eine eigene Einstufung</translation>
    </message>
    <message>
        <source>Merge with next claim</source>
        <translation>Mit nächster zusammenlegen</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Caret for selecting by keyboard</source>
        <translation>Cursor zum Markieren per Tastatur</translation>
    </message>
    <message>
        <source>Then Shift with the arrows selects, A adds the claim</source>
        <translation>Dann markiert Umschalt mit den Pfeilen, A fügt hinzu</translation>
    </message>
    <message>
        <source>Light more suggestions</source>
        <translation>Mehr Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Those that the detector is less sure of too</source>
        <translation>Auch weniger sichere</translation>
    </message>
    <message>
        <source>Light fewer suggestions</source>
        <translation>Weniger Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Only those that the detector is sure of</source>
        <translation>Nur die sicheren</translation>
    </message>
    <message>
        <source>Accept all suggestions that are lit</source>
        <translation>Alle gezeigten Vorschläge annehmen</translation>
    </message>
    <message>
        <source>They become claims to check; undo takes it back</source>
        <translation>Sie werden zu prüfende Aussagen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Dismiss all suggestions that are not lit</source>
        <translation>Alle übrigen Vorschläge verwerfen</translation>
    </message>
    <message>
        <source>One action, which undo takes back</source>
        <translation>Ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Articles, claims, notes and sources of all articles</source>
        <translation>Texte, Aussagen, Notizen und Quellen aller Artikel</translation>
    </message>
    <message>
        <source>Export this article</source>
        <translation>Diesen Artikel exportieren</translation>
    </message>
    <message>
        <source>Review CSV, report, memo and other formats</source>
        <translation>Prüf-CSV, Bericht, Korrekturvermerk und andere Formate</translation>
    </message>
    <message>
        <source>The whole library in one file</source>
        <translation>Die ganze Bibliothek in einer Datei</translation>
    </message>
    <message>
        <source>Export all articles</source>
        <translation>Alle Artikel exportieren</translation>
    </message>
    <message>
        <source>Open article or library</source>
        <translation>Artikel oder Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>The text on the clipboard becomes an article</source>
        <translation>Der Text der Zwischenablage wird ein Artikel</translation>
    </message>
    <message>
        <source>Edit title, byline, source</source>
        <translation>Titel, Autor, Quelle bearbeiten</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <source>The page alone</source>
        <translation>Nur die Seite</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme, text, keys, reviewer, evidence, suggestions, library</source>
        <translation>Design, Text, Tasten, Prüfer, Belege, Vorschläge, Bibliothek</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>About Claimdesk</source>
        <translation>Über Claimdesk</translation>
    </message>
    <message>
        <source>Its version, and the licences of what comes along</source>
        <translation>Version und Lizenzen der mitgelieferten Teile</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add a recent source</source>
        <translation>Eine der letzten Quellen hinzufügen</translation>
    </message>
    <message>
        <source>One that was recorded with another claim</source>
        <translation>Eine, die bei einer anderen Aussage steht</translation>
    </message>
    <message>
        <source>Walk the evidence of the claim</source>
        <translation>Belege der Aussage durchgehen</translation>
    </message>
    <message>
        <source>Enter edits, Delete takes off, Alt with the arrows puts in order</source>
        <translation>Eingabe bearbeitet, Entf entfernt, Alt mit den Pfeilen ordnet</translation>
    </message>
    <message>
        <source>Open the source&apos;s page</source>
        <translation>Seite der Quelle öffnen</translation>
    </message>
    <message>
        <source>Open the attached file</source>
        <translation>Angehängte Datei öffnen</translation>
    </message>
    <message>
        <source>A PDF, picture or text, in the system&apos;s viewer</source>
        <translation>PDF, Bild oder Text im Programm des Systems</translation>
    </message>
    <message>
        <source>Why: error / no attribution</source>
        <translation>Warum: Fehler / keine Quellenangabe</translation>
    </message>
    <message>
        <source>Why: sources conflict / unreachable</source>
        <translation>Warum: Quellen widersprechen sich / Quelle nicht erreichbar</translation>
    </message>
    <message>
        <source>Why: misleading / not found</source>
        <translation>Warum: irreführend / nicht gefunden</translation>
    </message>
    <message>
        <source>Why: outdated / not checkable now</source>
        <translation>Warum: veraltet / jetzt nicht prüfbar</translation>
    </message>
    <message>
        <source>Switch what the tag is about</source>
        <translation>Umschalten, worum es bei der Einstufung geht</translation>
    </message>
    <message>
        <source>That it is so, or that it was said</source>
        <translation>Dass es so ist oder dass es gesagt wurde</translation>
    </message>
    <message>
        <source>Write correction</source>
        <translation>Korrektur schreiben</translation>
    </message>
    <message>
        <source>How the words should read</source>
        <translation>Wie es heißen müsste</translation>
    </message>
    <message>
        <source>Word the claim as rated</source>
        <translation>Aussage wie bewertet formulieren</translation>
    </message>
    <message>
        <source>Name who it is attributed to</source>
        <translation>Angeben, wem es zugeschrieben wird</translation>
    </message>
    <message>
        <source>Walk the history of the claim</source>
        <translation>Verlauf der Aussage durchgehen</translation>
    </message>
    <message>
        <source>Each line shows the claim as it was, which can be restored</source>
        <translation>Jede Zeile zeigt einen früheren Stand, der sich wiederherstellen lässt</translation>
    </message>
    <message>
        <source>Confidence 1 of 3</source>
        <translation>Sicherheit 1 von 3</translation>
    </message>
    <message>
        <source>Confidence 2 of 3</source>
        <translation>Sicherheit 2 von 3</translation>
    </message>
    <message>
        <source>Confidence 3 of 3</source>
        <translation>Sicherheit 3 von 3</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>{0}, %Ln claim(s)</source>
        <translation>
            <numerusform>{0}, %Ln Aussage</numerusform>
            <numerusform>{0}, %Ln Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified</source>
        <translation>
            <numerusform>%Ln belegt</numerusform>
            <numerusform>%Ln belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <translation>
            <numerusform>%Ln strittig</numerusform>
            <numerusform>%Ln strittig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsourced</source>
        <translation>
            <numerusform>%Ln unbelegt</numerusform>
            <numerusform>%Ln unbelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsRow</name>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Aussagen</translation>
    </message>
    <message>
        <source>{done} of {all} reviewed, {gone} dismissed</source>
        <translation>{done} von {all} geprüft, {gone} verworfen</translation>
    </message>
    <message>
        <source>{done} of {all} reviewed</source>
        <translation>{done} von {all} geprüft</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Claim {0} dismissed. {1} brings it back.</source>
        <translation>Aussage {0} verworfen. {1} holt sie zurück.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Select some words first: with the mouse, or with {0} and Shift+arrows. Then press {1}.</source>
        <translation>Markieren Sie zuerst Wörter: mit der Maus oder mit {0} und Umschalt+Pfeilen. Dann drücken Sie {1}.</translation>
    </message>
    <message>
        <source>Caret on: arrows move it, Shift selects, {0} adds the claim, {1} ends.</source>
        <translation>Cursor an: Pfeile bewegen ihn, Umschalt markiert, {0} fügt die Aussage hinzu, {1} beendet.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>What is typed is kept only until the window closes. {0}</source>
        <translation>Was Sie eintippen, bleibt nur erhalten, bis das Fenster geschlossen wird. {0}</translation>
    </message>
</context>
<context>
    <name>EarlyKeys</name>
    <message numerus="yes">
        <source>%Ln key(s) did not count: the library had changed. Press again.</source>
        <translation>
            <numerusform>%Ln Taste zählte nicht: Die Bibliothek hatte sich geändert. Bitte noch einmal drücken.</numerusform>
            <numerusform>%Ln Tasten zählten nicht: Die Bibliothek hatte sich geändert. Bitte noch einmal drücken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A claim is split into two parts at least, which do not overlap. Nothing was changed.</source>
        <translation>Eine Aussage wird in mindestens zwei Teile geteilt, die sich nicht überlappen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A correction memo is written in HTML or in Markdown: let its name end in .html or .md.</source>
        <translation>Ein Korrekturvermerk wird in HTML oder Markdown geschrieben: Lassen Sie den Namen auf .html oder .md enden.</translation>
    </message>
    <message>
        <source>Beside {0} lie remains of another library, and they could not be copied to a safe place. Move them, or choose another name.</source>
        <translation>Neben {0} liegen Reste einer anderen Bibliothek, die sich nicht an einen sicheren Ort kopieren ließen. Verschieben Sie diese Reste oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>CLAIMDESK_HOME is {0}, but there is no such home folder. Nothing was read or written. Name a folder that there is.</source>
        <translation>CLAIMDESK_HOME ist {0}, aber dieses Benutzerverzeichnis gibt es nicht. Nichts wurde gelesen oder geschrieben. Geben Sie einen vorhandenen Ordner an.</translation>
    </message>
    <message>
        <source>Confidence is 1, 2 or 3.</source>
        <translation>Die Sicherheit ist 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>It has {0:,} characters; Claimdesk reads up to {1:,}. Split it into parts and import those.</source>
        <translation>Der Text hat {0:,} Zeichen; Claimdesk liest bis zu {1:,}. Teilen Sie ihn auf und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>It has {0:,} lines; Claimdesk reads up to {1:,}. Split it into parts and import those.</source>
        <translation>Der Text hat {0:,} Zeilen; Claimdesk liest bis zu {1:,}. Teilen Sie ihn auf und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>It holds NUL characters, so it is not a text.</source>
        <translation>Der Inhalt enthält NUL-Zeichen, ist also kein Text.</translation>
    </message>
    <message>
        <source>It holds broken characters (lone surrogates), so it cannot be stored exactly.</source>
        <translation>Der Text enthält defekte Zeichen (einzelne Surrogate) und lässt sich darum nicht genau speichern.</translation>
    </message>
    <message>
        <source>It holds no words, so there is nothing to check.</source>
        <translation>Der Text enthält keine Wörter, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Launchers are made on Linux and other free desktops only.</source>
        <translation>Starter werden nur unter Linux und auf anderen freien Desktops angelegt.</translation>
    </message>
    <message>
        <source>Name a file to write: an export takes its place whole or not at all.</source>
        <translation>Geben Sie eine Zieldatei an: Ein Export entsteht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>Kein Artikel ist ausgewählt.</translation>
    </message>
    <message>
        <source>No backup was made: {0} The library itself is saved.</source>
        <translation>Sicherung nicht angelegt: {0} Die Bibliothek selbst ist gespeichert.</translation>
    </message>
    <message>
        <source>No library could be made at {0} ({1}).</source>
        <translation>Unter {0} ließ sich keine Bibliothek anlegen ({1}).</translation>
    </message>
    <message>
        <source>No model for this language: claims were found by rules.</source>
        <translation>Kein Modell für diese Sprache: Die Aussagen wurden nach Regeln gefunden.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. What was saved before is kept. Free some space and try again.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll. Was vorher gespeichert war, bleibt erhalten. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: the disk reported an error ({0}). What was saved before is kept. Check it or try again.</source>
        <translation>Nicht gespeichert: Der Datenträger meldete einen Fehler ({0}). Was vorher gespeichert war, bleibt erhalten. Prüfen Sie ihn oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: the library refused the change ({0}). What was saved before is kept.</source>
        <translation>Nicht gespeichert: Die Bibliothek wies die Änderung ab ({0}). Was vorher gespeichert war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not saved: the note has {0:,} characters, and {1:,} can be kept. What was saved before is kept. Shorten it.</source>
        <translation>Nicht gespeichert: Die Notiz hat {0:,} Zeichen, möglich sind {1:,}. Was vorher gespeichert war, bleibt erhalten. Kürzen Sie die Notiz.</translation>
    </message>
    <message>
        <source>Not saved: the {0} to change is not in the library any more.</source>
        <translation>Nicht gespeichert: Was geändert werden sollte ({0}), ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Not saved: {0} can only be read. Copy it to a place that you may write to.</source>
        <translation>Nicht gespeichert: {0} ist nur lesbar. Kopieren Sie die Bibliothek an einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Not saved: {0} can only be read. What was saved before is kept. Copy it to a place that you may write to.</source>
        <translation>Nicht gespeichert: {0} ist nur lesbar. Was vorher gespeichert war, bleibt erhalten. Kopieren Sie die Bibliothek an einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Not saved: {0} has {1:,} characters, and {2:,} can be kept. What was saved before is kept. Shorten it and try again.</source>
        <translation>Nicht gespeichert: Ein Feld ({0}) hat {1:,} Zeichen, möglich sind {2:,}. Was vorher gespeichert war, bleibt erhalten. Kürzen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: {0} was moved, deleted or replaced by another program while it was open. Put it back in {1} and try again.{2}</source>
        <translation>Nicht gespeichert: {0} wurde von einem anderen Programm verschoben, gelöscht oder ersetzt, während die Bibliothek geöffnet war. Legen Sie die Datei nach {1} zurück und versuchen Sie es noch einmal.{2}</translation>
    </message>
    <message>
        <source>Nothing is known of this source yet: give it an address, a title or a note.</source>
        <translation>Noch ist nichts von dieser Quelle bekannt: Geben Sie eine Adresse, einen Titel oder eine Notiz an.</translation>
    </message>
    <message>
        <source>Nothing would be left of the claim. Nothing was changed.</source>
        <translation>Von der Aussage bliebe nichts übrig. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>One of the parts holds no words. Nothing was changed.</source>
        <translation>Einer der Teile enthält keine Wörter. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Select some words first, then add them as a claim.</source>
        <translation>Markieren Sie zuerst Wörter, fügen Sie diese dann als Aussage hinzu.</translation>
    </message>
    <message>
        <source>Standard input could not be read ({0}). Name a file.</source>
        <translation>Die Standardeingabe ließ sich nicht lesen ({0}). Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>The backup could not be read ({0}).</source>
        <translation>Die Sicherung ließ sich nicht lesen ({0}).</translation>
    </message>
    <message>
        <source>The claim that this belongs to is not in the library that is open. What was typed is still here.</source>
        <translation>Die Aussage, zu der das gehört, ist nicht in der geöffneten Bibliothek. Was Sie eingetippt haben, ist noch da.</translation>
    </message>
    <message>
        <source>The claim was not there then. Undo takes a claim back. Nothing was changed.</source>
        <translation>Damals gab es die Aussage nicht. „Rückgängig“ nimmt eine Aussage zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The copy of {0} is not what was attached: {1} was altered. It was left as it is and is not opened. Attach the file again.</source>
        <translation>Die Kopie von {0} ist nicht mehr, was angehängt wurde: {1} wurde verändert. Sie blieb, wie sie ist, und wird nicht geöffnet. Hängen Sie die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>The detector {0} failed ({1}: {2}).</source>
        <translation>Die Erkennung {0} ist gescheitert ({1}: {2}).</translation>
    </message>
    <message>
        <source>The detector {0} {1}. The built-in detector was used alone.</source>
        <translation>Die Erkennung {0} ist ausgefallen ({1}). Nur die eingebaute Erkennung wurde benutzt.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Was vorher gespeichert war, bleibt erhalten. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk reported an error ({0}). What was saved before is kept. Check it or try again.</source>
        <translation>Der Datenträger meldete einen Fehler ({0}). Was vorher gespeichert war, bleibt erhalten. Prüfen Sie ihn oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk reported an error; whether the last change is saved cannot be told yet. {0}</source>
        <translation>Der Datenträger meldete einen Fehler; ob die letzte Änderung gespeichert ist, lässt sich noch nicht sagen. {0}</translation>
    </message>
    <message>
        <source>The export was not imported: {0}. The library is as it was. Export the file again, or ask for help with a copy of it.</source>
        <translation>Der Export wurde nicht importiert: {0}. Die Bibliothek ist, wie sie war. Exportieren Sie die Datei noch einmal oder bitten Sie mit einer Kopie um Hilfe.</translation>
    </message>
    <message>
        <source>The export was stopped. What was there before is untouched.</source>
        <translation>Der Export wurde abgebrochen. Was vorher da war, ist unberührt.</translation>
    </message>
    <message>
        <source>The file {0} is not in {1} any more, so it cannot be opened. What is recorded of it stands. Put the folder back, or attach the file again.</source>
        <translation>Die Datei {0} ist nicht mehr in {1} und lässt sich darum nicht öffnen. Was zu ihr erfasst ist, bleibt bestehen. Legen Sie den Ordner zurück oder hängen Sie die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read ({1}).</source>
        <translation>Der Ordner {0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The last session ended abruptly; everything saved is there.</source>
        <translation>Die letzte Sitzung endete abrupt; alles Gespeicherte ist da.</translation>
    </message>
    <message>
        <source>The last session ended abruptly; everything saved is there. A copy of the former state is in {0}.</source>
        <translation>Die letzte Sitzung endete abrupt; alles Gespeicherte ist da. Eine Kopie des früheren Stands liegt in {0}.</translation>
    </message>
    <message>
        <source>The library refused the change ({0}). What was saved before is kept.</source>
        <translation>Die Bibliothek wies die Änderung ab ({0}). Was vorher gespeichert war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The library {0} is gone. Nothing was made in its place, for there is a backup of it.</source>
        <translation>Die Bibliothek {0} ist verschwunden. An ihrer Stelle wurde nichts angelegt, denn es gibt eine Sicherung von ihr.</translation>
    </message>
    <message>
        <source>The reviews of &apos;{0}&apos; are marked as incomplete: the article has no address (http or https). Give it one and export again.</source>
        <translation>Die Prüfungen von „{0}“ sind als unvollständig markiert: Der Artikel hat keine Adresse (http oder https). Tragen Sie eine ein und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The sample article is missing. {0}</source>
        <translation>Der Übungsartikel fehlt. {0}</translation>
    </message>
    <message>
        <source>The setting &apos;{0}&apos; is not understood and was passed over.</source>
        <translation>Die Einstellung „{0}“ ist unverständlich und wurde übergangen.</translation>
    </message>
    <message>
        <source>The trained model is missing or damaged. Claims are found by rules until Claimdesk is installed anew.</source>
        <translation>Das trainierte Modell fehlt oder ist beschädigt. Aussagen werden nach Regeln gefunden, bis Claimdesk neu installiert ist.</translation>
    </message>
    <message>
        <source>The two notes together have {0:,} characters, and {1:,} can be kept. Shorten one of them first. Nothing was changed.</source>
        <translation>Die beiden Notizen haben zusammen {0:,} Zeichen, möglich sind {1:,}. Kürzen Sie zuerst eine davon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are no text files in the folder {0} ({1}).</source>
        <translation>Im Ordner {0} gibt es keine Textdateien ({1}).</translation>
    </message>
    <message>
        <source>There is no article {0} in this library.</source>
        <translation>In dieser Bibliothek gibt es keinen Artikel {0}.</translation>
    </message>
    <message>
        <source>There is no claim behind this one to merge it with.</source>
        <translation>Nach dieser Aussage kommt keine mehr zum Zusammenlegen.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Die Datei {0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file {0}. Nothing was attached.</source>
        <translation>Die Datei {0} gibt es nicht. Nichts wurde angehängt.</translation>
    </message>
    <message>
        <source>There is no folder {0}. Make it, or choose another place.</source>
        <translation>Den Ordner {0} gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no format &apos;{0}&apos;. There are: {1}.</source>
        <translation>Ein Format „{0}“ gibt es nicht. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no home folder to put an entry into.</source>
        <translation>Es gibt kein Benutzerverzeichnis für den Eintrag.</translation>
    </message>
    <message>
        <source>There is no library at {0}. Nothing was made in its place.</source>
        <translation>Unter {0} gibt es keine Bibliothek. An ihrer Stelle wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>There is no standard input to read.</source>
        <translation>Es gibt keine Standardeingabe zum Lesen.</translation>
    </message>
    <message>
        <source>There is no standard input to read. Name a file.</source>
        <translation>Es gibt keine Standardeingabe zum Lesen. Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>These words are claim {0} already, and no two claims have the same words. Nothing was changed.</source>
        <translation>Diese Wörter sind schon Aussage {0}, und keine zwei Aussagen haben denselben Wortlaut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This reason does not go with the tag. Tag the claim disputed or unsourced first.</source>
        <translation>Dieser Grund passt nicht zur Einstufung. Stufen Sie die Aussage zuerst als strittig oder unbelegt ein.</translation>
    </message>
    <message>
        <source>{0} and is kept as {1}; the defaults are used.</source>
        <translation>{0} und ist als {1} aufbewahrt; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>{0} bears no library version. It was left as it is.</source>
        <translation>{0} trägt keine Bibliotheksversion. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>{0} belongs to another program, not to Claimdesk. It was left as it is.</source>
        <translation>{0} gehört zu einem anderen Programm, nicht zu Claimdesk. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>{0} can only be read here: tags cannot be saved. Copy it to a place that you may write to.</source>
        <translation>{0} ist hier nur lesbar: Einstufungen lassen sich nicht speichern. Kopieren Sie die Bibliothek an einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}). Check that it is there and may be read.</source>
        <translation>{0} lässt sich nicht öffnen ({1}). Prüfen Sie, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>{0} cannot be opened here: it was being written when it was left, and this place can only be read. Copy it, together with {0}-journal, to a place that you may write to.</source>
        <translation>{0} lässt sich hier nicht öffnen: Das letzte Schreiben wurde nicht beendet, und dieser Ort lässt sich nur lesen. Kopieren Sie die Bibliothek zusammen mit {0}-journal an einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Nothing was attached.</source>
        <translation>{0} lässt sich nicht lesen ({1}). Nichts wurde angehängt.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Nothing was changed there.</source>
        <translation>{0} lässt sich nicht lesen ({1}). Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0} could not be made ({1}).</source>
        <translation>{0} ließ sich nicht anlegen ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be made ({1}). Nothing was attached.</source>
        <translation>{0} ließ sich nicht anlegen ({1}). Nichts wurde angehängt.</translation>
    </message>
    <message>
        <source>{0} could not be read ({1})</source>
        <translation>{0} ließ sich nicht lesen ({1})</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}).</source>
        <translation>{0} ließ sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}). Nothing was imported.</source>
        <translation>{0} ließ sich nicht lesen ({1}). Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{0} could not be removed ({1}).</source>
        <translation>{0} ließ sich nicht entfernen ({1}).</translation>
    </message>
    <message>
        <source>{0} has articles already, and an export of a whole library can only be read into an empty one. Nothing was imported. Name a new library with --library.</source>
        <translation>{0} enthält schon Artikel, und der Export einer ganzen Bibliothek lässt sich nur in eine leere einlesen. Nichts wurde importiert. Geben Sie mit --library eine neue Bibliothek an.</translation>
    </message>
    <message>
        <source>{0} has {1} MB; up to {2} MB can be attached. Attach a part of it, or record where it is found.</source>
        <translation>{0} hat {1} MB; anhängen lassen sich bis zu {2} MB. Hängen Sie einen Teil davon an oder geben Sie an, wo die Datei zu finden ist.</translation>
    </message>
    <message>
        <source>{0} is a device or a pipe, not a file. It was left as it is. Name a file.</source>
        <translation>{0} ist ein Gerät oder eine Pipe, keine Datei. Nichts wurde daran geändert. Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library.</source>
        <translation>{0} ist ein Ordner, keine Bibliothek.</translation>
    </message>
    <message>
        <source>{0} is a folder. Name the file to write.</source>
        <translation>{0} ist ein Ordner. Geben Sie die Zieldatei an.</translation>
    </message>
    <message>
        <source>{0} is a folder. Open the files in it.</source>
        <translation>{0} ist ein Ordner. Öffnen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>{0} is a part of the library. Choose another name for the export.</source>
        <translation>{0} ist ein Teil der Bibliothek. Wählen Sie für den Export einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is an export of a whole library, not an article. `claimdesk import --library NEW {0}` reads it into a new library.</source>
        <translation>{0} ist der Export einer ganzen Bibliothek, kein Artikel. `claimdesk import --library NEU {0}` liest ihn in eine neue Bibliothek ein.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}). It was left as it is.</source>
        <translation>{0} ist beschädigt ({1}). Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. It was left as it is. Open a backup of it, or ask for help with a copy.</source>
        <translation>{0} ist beschädigt: {1}. Die Datei blieb unverändert. Öffnen Sie eine Sicherung oder bitten Sie mit einer Kopie um Hilfe.</translation>
    </message>
    <message>
        <source>{0} is empty (0 bytes), so it is no library. It was left as it is.</source>
        <translation>{0} ist leer (0 Byte), also keine Bibliothek. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>{0} is empty, so there is nothing to check.</source>
        <translation>{0} ist leer, also gibt es nichts zu prüfen.</translation>
    </message>
    <message>
        <source>{0} is empty. Nothing was attached.</source>
        <translation>{0} ist leer. Nichts wurde angehängt.</translation>
    </message>
    <message>
        <source>{0} is kept, but not opened from here: it is no PDF, picture or plain text, and could be a program. The copy is {1}.</source>
        <translation>{0} bleibt aufbewahrt, wird von hier aus aber nicht geöffnet: Die Datei ist weder PDF noch Bild noch reiner Text und könnte ein Programm sein. Die Kopie ist {1}.</translation>
    </message>
    <message>
        <source>{0} is no export of a library (a file in JSON Lines that Claimdesk wrote). Nothing was imported.</source>
        <translation>{0} ist kein Export einer Bibliothek (eine Datei in JSON Lines, die Claimdesk geschrieben hat). Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{0} is no file. Attach a PDF, a picture or another file.</source>
        <translation>{0} ist keine Datei. Hängen Sie ein PDF, ein Bild oder eine andere Datei an.</translation>
    </message>
    <message>
        <source>{0} is no name for a file ({1}).</source>
        <translation>{0} ist kein Dateiname ({1}).</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text. It may be {1}.</source>
        <translation>{0} ist kein Text in UTF-8. Vielleicht ist es {1}.</translation>
    </message>
    <message>
        <source>{0} is not a Claimdesk library. It was left as it is.</source>
        <translation>{0} ist keine Claimdesk-Bibliothek. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>{0} is not a file.</source>
        <translation>{0} ist keine Datei.</translation>
    </message>
    <message>
        <source>{0} is not a text file (it looks like binary data). Nothing was imported.</source>
        <translation>{0} ist keine Textdatei (es sieht nach Binärdaten aus). Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{0} is not {1} text. Nothing was imported.</source>
        <translation>{0} ist kein Text in {1}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{0} is of an older Claimdesk and was left as it is, since no copy of it could be set aside first. {1}</source>
        <translation>{0} stammt von einem älteren Claimdesk und blieb unverändert, weil sich vorher keine Kopie beiseitelegen ließ. {1}</translation>
    </message>
    <message>
        <source>{0} is open in another window or on another computer. Close it there, or open another library.</source>
        <translation>{0} ist in einem anderen Fenster oder auf einem anderen Computer geöffnet. Schließen Sie die Bibliothek dort oder öffnen Sie eine andere.</translation>
    </message>
    <message>
        <source>{0} is the library itself or a part of it. Nothing was attached.</source>
        <translation>{0} ist die Bibliothek selbst oder ein Teil von ihr. Es wurde nichts angehängt.</translation>
    </message>
    <message>
        <source>{0} is the library itself. Choose another name for the export.</source>
        <translation>{0} ist die Bibliothek selbst. Wählen Sie für den Export einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is the library that is open, not an article.</source>
        <translation>{0} ist die geöffnete Bibliothek, kein Artikel.</translation>
    </message>
    <message>
        <source>{0} is there already and is no data dictionary, which the export would put there. Both files were left as they are. Move it, or choose another name for the export.</source>
        <translation>{0} gibt es schon, und die Datei ist keine Datenbeschreibung, wie sie der Export dort ablegen würde. Beide Dateien blieben unverändert. Verschieben Sie die vorhandene oder wählen Sie für den Export einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is there already. It was left as it is.</source>
        <translation>{0} gibt es schon. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>{0} is too large ({1} MB; up to {2:g} million characters can be read). Split it into parts and import those.</source>
        <translation>{0} ist zu groß ({1} MB; lesen lassen sich bis zu {2:g} Millionen Zeichen). Teilen Sie die Datei auf und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>{0} is write-protected. It was left as it is. Choose another name.</source>
        <translation>{0} ist schreibgeschützt. Die Datei blieb unverändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is {1}, not a plain text. Copy its text and paste it here.</source>
        <translation>{0} ist kein reiner Text ({1}). Kopieren Sie den Text daraus und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>{0} was damaged</source>
        <translation>{0} war beschädigt</translation>
    </message>
    <message>
        <source>{0} was made by a newer Claimdesk (library version {1}; this one knows {2}). It was left as it is. Update Claimdesk to open it.</source>
        <translation>{0} stammt von einem neueren Claimdesk (Bibliotheksversion {1}; dieses kennt {2}). Die Datei blieb unverändert. Aktualisieren Sie Claimdesk, um die Bibliothek zu öffnen.</translation>
    </message>
    <message>
        <source>{0} was made by an older Claimdesk and is of this version now. A copy as it was is in {1}.</source>
        <translation>{0} stammt von einem älteren Claimdesk und ist jetzt auf dem Stand dieser Version. Eine unveränderte Kopie liegt in {1}.</translation>
    </message>
    <message>
        <source>{0} was not imported. {1}</source>
        <translation>{0} wurde nicht importiert. {1}</translation>
    </message>
    <message>
        <source>{0} was not imported: line {1} does not fit ({2}). The library is as it was. Export the file again, or ask for help with a copy of it.</source>
        <translation>{0} wurde nicht importiert: Zeile {1} passt nicht ({2}). Die Bibliothek ist, wie sie war. Exportieren Sie die Datei noch einmal oder bitten Sie mit einer Kopie um Hilfe.</translation>
    </message>
    <message>
        <source>{0} was not written ({1}). What was there before is untouched. Choose another place.</source>
        <translation>{0} wurde nicht geschrieben ({1}). Was vorher da war, ist unberührt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} was written by a newer Claimdesk</source>
        <translation>{0} stammt von einem neueren Claimdesk</translation>
    </message>
    <message>
        <source>{0} was written by another version of Claimdesk (of libraries of version {1}; this one knows {2}). Nothing was imported. Export it again with a Claimdesk of the version of this one.</source>
        <translation>{0} stammt von einer anderen Version von Claimdesk (Bibliotheksversion {1}; diese kennt {2}). Nichts wurde importiert. Exportieren Sie noch einmal mit einem Claimdesk dieser Version.</translation>
    </message>
    <message>
        <source>{0}: the attached file {1} is {2} (SHA-256 {3}, in {4}). The library itself is whole. Put the file back from a copy, or attach it again.</source>
        <translation>{0}: Mit der angehängten Datei {1} stimmt etwas nicht: {2} (SHA-256 {3}, in {4}). Die Bibliothek selbst ist heil. Holen Sie die Datei aus einer Kopie zurück oder hängen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>{0}; the defaults are used. It is {1}.</source>
        <translation>{0}; es gelten die Standardwerte. Die Datei ist {1}.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Note deleted</source>
        <translation>Notiz gelöscht</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengelegt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Former state restored</source>
        <translation>Früherer Stand wiederhergestellt</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>A suggestion again</source>
        <translation>Wieder ein Vorschlag</translation>
    </message>
    <message>
        <source>Claim removed</source>
        <translation>Aussage entfernt</translation>
    </message>
    <message>
        <source>Claim added</source>
        <translation>Aussage hinzugefügt</translation>
    </message>
    <message>
        <source>Article taken back</source>
        <translation>Artikel zurückgenommen</translation>
    </message>
    <message>
        <source>Article imported</source>
        <translation>Artikel importiert</translation>
    </message>
    <message>
        <source>Article details changed</source>
        <translation>Angaben zum Artikel geändert</translation>
    </message>
    <message>
        <source>Evidence taken off</source>
        <translation>Beleg entfernt</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Beleg hinzugefügt</translation>
    </message>
    <message>
        <source>Evidence put in another order</source>
        <translation>Belege umgeordnet</translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation>Beleg geändert</translation>
    </message>
    <message>
        <source>Ends moved</source>
        <translation>Enden verschoben</translation>
    </message>
    <message>
        <source>Lengthened</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Shortened</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>{0}, claim {1}</source>
        <translation>{0}, Aussage {1}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Rückgängig gemacht: {0}</translation>
    </message>
    <message>
        <source>Redone: {0}</source>
        <translation>Wiederholt: {0}</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>heute {0}</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Grund angegeben</translation>
    </message>
    <message>
        <source>Reason taken back</source>
        <translation>Grund zurückgenommen</translation>
    </message>
    <message>
        <source>Scope changed</source>
        <translation>Gegenstand geändert</translation>
    </message>
    <message>
        <source>Confidence given</source>
        <translation>Sicherheit angegeben</translation>
    </message>
    <message>
        <source>Confidence taken back</source>
        <translation>Sicherheit zurückgenommen</translation>
    </message>
    <message>
        <source>Correction written</source>
        <translation>Korrektur geschrieben</translation>
    </message>
    <message>
        <source>Correction deleted</source>
        <translation>Korrektur gelöscht</translation>
    </message>
    <message>
        <source>Claim worded anew</source>
        <translation>Aussage neu formuliert</translation>
    </message>
    <message>
        <source>Wording of the article again</source>
        <translation>Wieder im Wortlaut des Artikels</translation>
    </message>
    <message>
        <source>Speaker named</source>
        <translation>Urheber genannt</translation>
    </message>
    <message>
        <source>Speaker taken back</source>
        <translation>Urheber zurückgenommen</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Datei: {0}</translation>
    </message>
    <message>
        <source>Source {0} of {1}, {2}: {3}</source>
        <translation>Quelle {0} von {1}, {2}: {3}</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>What the source says of the claim</source>
        <translation>Was die Quelle zur Aussage sagt</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Ctrl+1 to 3: what it says. Ctrl+P: primary or secondary. Enter saves.</source>
        <translation>Strg+1 bis 3: was sie sagt. Strg+P: primär oder sekundär. Enter speichert.</translation>
    </message>
    <message>
        <source>Add evidence, as you left it</source>
        <translation>Beleg hinzufügen (Ihr letzter Stand)</translation>
    </message>
    <message>
        <source>Edit evidence, as you left it</source>
        <translation>Beleg bearbeiten (Ihr letzter Stand)</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Edit evidence</source>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <source>The file is still being copied. Save in a moment.</source>
        <translation>Die Datei wird noch kopiert. Speichern Sie gleich danach.</translation>
    </message>
    <message>
        <source>Nothing is known of it yet: give an address or a title.</source>
        <translation>Noch ist nichts von ihr bekannt: Geben Sie eine Adresse oder einen Titel an.</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Page, paragraph or time</source>
        <translation>Seite, Absatz oder Zeit</translation>
    </message>
    <message>
        <source>Archive copy (URL)</source>
        <translation>Archivkopie (URL)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Accessed on</source>
        <translation>Abgerufen am</translation>
    </message>
    <message>
        <source>What it says, word for word</source>
        <translation>Was sie wörtlich sagt</translation>
    </message>
    <message>
        <source>Note on this source</source>
        <translation>Notiz zu dieser Quelle</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>1 or 2</source>
        <translation>1 oder 2</translation>
    </message>
    <message>
        <source>1 or 3</source>
        <translation>1 oder 3</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <source>A tag asks for</source>
        <translation>Eine Einstufung verlangt</translation>
    </message>
    <message>
        <source>Primary sources</source>
        <translation>Primärquellen</translation>
    </message>
    <message>
        <source>or secondary ones</source>
        <translation>oder Sekundärquellen</translation>
    </message>
    <message>
        <source>No tag is marked for lack of evidence.</source>
        <translation>Keine Einstufung wird wegen fehlender Belege markiert.</translation>
    </message>
    <message>
        <source>Verified and disputed ask for {0} primary or {1} independent secondary sources, unsourced for a note that says where you looked. What falls short is marked in the exported CSV; nothing is ever blocked.</source>
        <translation>Belegt und strittig verlangen {0} Primärquellen oder {1} unabhängige Sekundärquellen, unbelegt eine Notiz, wo Sie gesucht haben. Was nicht genügt, wird in der exportierten CSV markiert; gesperrt wird nie etwas.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>{0} is there already. Enter replaces it.</source>
        <translation>{0} gibt es schon. Eingabe ersetzt die Datei.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Geben Sie die Zieldatei an.</translation>
    </message>
    <message>
        <source>This format always holds the whole library.</source>
        <translation>Dieses Format enthält immer die ganze Bibliothek.</translation>
    </message>
    <message>
        <source>This format leaves nothing out.</source>
        <translation>Dieses Format lässt nichts weg.</translation>
    </message>
    <message>
        <source>Only a CSV has cells.</source>
        <translation>Nur eine CSV hat Zellen.</translation>
    </message>
    <message>
        <source>Always the whole library: choose all articles</source>
        <translation>Stets ganze Bibliothek: alle Artikel wählen</translation>
    </message>
    <message>
        <source>Leaves nothing out: choose all claims</source>
        <translation>Lässt nichts weg: alle Aussagen wählen</translation>
    </message>
</context>
<context>
    <name>ExportParts</name>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>Selected articles</source>
        <translation>Ausgewählte Artikel</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Reviewed only</source>
        <translation>Nur geprüfte</translation>
    </message>
    <message>
        <source>Raw cells</source>
        <translation>Rohe Zellen</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>For programs: without the apostrophe that keeps a spreadsheet from running a formula.</source>
        <translation>Für Programme: ohne den Apostroph, der eine Tabellenkalkulation daran hindert, eine Formel auszuführen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Welche Artikel</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zieldatei</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Wait a moment: {0}</source>
        <translation>Einen Moment bitte: {0}</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Open an article first.</source>
        <translation>Noch gibt es nichts zu exportieren. Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written. The file is {0}</source>
        <translation>
            <numerusform>%Ln Zeile geschrieben. Die Datei ist {0}</numerusform>
            <numerusform>%Ln Zeilen geschrieben. Die Datei ist {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>{0} wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Attach …</source>
        <translation>Anhängen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Ctrl+F, or drop it here</source>
        <translation>Strg+F oder hier ablegen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Articles and libraries</source>
        <translation>Artikel und Bibliotheken</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {0} …</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>Reading the pasted text …</source>
        <translation>Der eingefügte Text wird gelesen …</translation>
    </message>
    <message>
        <source>This article is in the library already; here it is, as you left it.</source>
        <translation>Dieser Artikel ist schon in der Bibliothek; hier ist er, wie Sie ihn verlassen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were imported.</source>
        <translation>
            <numerusform>%Ln Artikel wurde importiert.</numerusform>
            <numerusform>%Ln Artikel wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read.</source>
        <translation>
            <numerusform>%Ln weitere war nicht zu lesen.</numerusform>
            <numerusform>%Ln weitere waren nicht zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It would read: “{0}”</source>
        <translation>Der Text hieße dann: „{0}“</translation>
    </message>
    <message>
        <source>Import as {0}</source>
        <translation>Als {0} importieren</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>alle zeigen</translation>
    </message>
</context>
<context>
    <name>FilterDesk</name>
    <message>
        <source>Nothing is asked of evidence yet. {0} sets it, section Evidence.</source>
        <translation>Noch wird an Belegen nichts verlangt. {0} stellt es ein, Abschnitt Belege.</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Short of evidence</source>
        <translation>Zu wenig belegt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Short of evidence</source>
        <translation>Zu wenig belegt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Rows written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>{0} von {1} Zeilen</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} Zeilen</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The date is not a day written as yyyy-mm-dd.</source>
        <translation>Das Datum ist kein Tag in der Form jjjj-mm-tt.</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>jjjj-mm-tt</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Review CSV</source>
        <translation>Prüf-CSV</translation>
    </message>
    <message>
        <source>A row for each claim and reviewer</source>
        <translation>Eine Zeile je Aussage und Prüfer</translation>
    </message>
    <message>
        <source>Evidence CSV</source>
        <translation>Belege als CSV</translation>
    </message>
    <message>
        <source>A row for each source of a claim</source>
        <translation>Eine Zeile je Quelle einer Aussage</translation>
    </message>
    <message>
        <source>History CSV</source>
        <translation>Verlauf als CSV</translation>
    </message>
    <message>
        <source>A row for each change ever made</source>
        <translation>Eine Zeile je Änderung, von Anfang an</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
    <message>
        <source>The marked article with tags and sources</source>
        <translation>Markierter Artikel, Einstufungen, Quellen</translation>
    </message>
    <message>
        <source>Correction memo</source>
        <translation>Korrekturvermerk</translation>
    </message>
    <message>
        <source>For author and desk: what to correct</source>
        <translation>Für Autor und Redaktion: Korrekturen</translation>
    </message>
    <message>
        <source>ClaimReview (schema.org)</source>
        <translation>ClaimReview (schema.org)</translation>
    </message>
    <message>
        <source>JSON-LD for databases of fact checks</source>
        <translation>JSON-LD für Faktencheck-Datenbanken</translation>
    </message>
    <message>
        <source>Web Annotation (W3C)</source>
        <translation>Web Annotation (W3C)</translation>
    </message>
    <message>
        <source>JSON-LD: the claims as annotations</source>
        <translation>JSON-LD: Aussagen als Annotationen</translation>
    </message>
    <message>
        <source>JSON Lines (whole library)</source>
        <translation>JSON Lines (ganze Bibliothek)</translation>
    </message>
    <message>
        <source>Everything, to be imported again</source>
        <translation>Alles, um es wieder zu importieren</translation>
    </message>
</context>
<context>
    <name>FormerCard</name>
    <message>
        <source>Restore this</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The tag is about</source>
        <translation>Bei der Einstufung geht es darum</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Words of the claim</source>
        <translation>Wortlaut der Aussage</translation>
    </message>
    <message>
        <source>Claim as rated</source>
        <translation>Aussage wie bewertet</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>Suggested correction</source>
        <translation>Vorgeschlagene Korrektur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The claim was not there then.</source>
        <translation>Damals gab es die Aussage nicht.</translation>
    </message>
    <message>
        <source>The claim is like this now.</source>
        <translation>So ist die Aussage auch jetzt.</translation>
    </message>
    <message>
        <source>The claim as it was then: dismissed. What is the same now is pale.</source>
        <translation>Die Aussage von damals: verworfen. Was jetzt gleich ist, ist blass.</translation>
    </message>
    <message>
        <source>The claim as it was then. What is the same now is pale.</source>
        <translation>Die Aussage von damals. Was jetzt gleich ist, ist blass.</translation>
    </message>
</context>
<context>
    <name>FoundBy</name>
    <message>
        <source>Found by {0}: score {1}</source>
        <translation>Gefunden von {0}: Wert {1}</translation>
    </message>
    <message>
        <source>Found by {0}</source>
        <translation>Gefunden von {0}</translation>
    </message>
    <message>
        <source>the detector</source>
        <translation>der Erkennung</translation>
    </message>
    <message>
        <source>Attributed to {who}. The tag is about whether it was said.</source>
        <translation>Zugeschrieben: {who}. Die Einstufung gilt der Frage, ob es so gesagt wurde.</translation>
    </message>
    <message>
        <source>Attributed to {who}</source>
        <translation>Zugeschrieben: {who}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Prev</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Vorige Aussage</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Nächste Aussage</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Aussage {number}</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Hidden character ({0}). Its effect is kept.</source>
        <translation>Verstecktes Zeichen ({0}). Seine Wirkung bleibt.</translation>
    </message>
    <message>
        <source>Hidden character ({0}). It would turn the order of the letters; here it does not.</source>
        <translation>Verstecktes Zeichen ({0}). Es würde die Reihenfolge der Buchstaben umkehren; hier nicht.</translation>
    </message>
    <message>
        <source>Hidden character ({0}). It takes no room where it is not marked.</source>
        <translation>Verstecktes Zeichen ({0}). Unmarkiert nimmt es keinen Platz ein.</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>{0}, open</source>
        <translation>{0}, geöffnet</translation>
    </message>
    <message>
        <source>{0}, Enter shows the claim as it was</source>
        <translation>{0}, Eingabe zeigt die Aussage von damals</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Current claim</source>
        <translation>Aktuelle Aussage</translation>
    </message>
    <message>
        <source>Dismissed: set aside as not a checkable claim.</source>
        <translation>Verworfen: als nicht prüfbare Aussage beiseitegelegt.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear the tag</source>
        <translation>Einstufung aufheben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was checked, where and when?</source>
        <translation>Was wurde geprüft, wo und wann?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <translation>Verlauf dieser Aussage</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Evidence · {0}</source>
        <translation>Belege · {0}</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Change keys …</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys follow their place on the keyboard when the active layout has no Latin letters (Ukrainian, Russian, Greek, Arabic …).</source>
        <translation>Hat die aktive Belegung keine lateinischen Buchstaben (Ukrainisch, Griechisch, Arabisch …), zählt der Platz der Taste auf der Tastatur.</translation>
    </message>
    <message>
        <source>The arrow keys and Page Down show more.</source>
        <translation>Die Pfeiltasten und Bild↓ zeigen mehr.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Press a key …</source>
        <translation>Taste drücken …</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>“{0}” must keep a key, so that there is a way back.</source>
        <translation>„{0}“ muss eine Taste behalten, damit es einen Weg zurück gibt.</translation>
    </message>
    <message>
        <source>Some keys in keymap.json cannot be; the preset&apos;s are used in their place.</source>
        <translation>Einige Tasten in keymap.json sind nicht möglich; an ihrer Stelle gelten die der Vorlage.</translation>
    </message>
    <message>
        <source>{0} moves between the fields and stays free for that.</source>
        <translation>{0} wechselt zwischen den Feldern und bleibt dafür frei.</translation>
    </message>
    <message>
        <source>{0} is taken by “{1}”.</source>
        <translation>{0} ist schon mit „{1}“ belegt.</translation>
    </message>
    <message>
        <source>Esc always leads out and cannot be changed.</source>
        <translation>Esc führt immer hinaus und lässt sich nicht ändern.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umsch</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bksp</source>
        <translation>Rück</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild↓</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Change key</source>
        <translation>Taste ändern</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Press the key for “{0}”. Esc leaves it as it is, Backspace takes it away.</source>
        <translation>Drücken Sie die Taste für „{0}“. Esc lässt es, wie es ist, Rücktaste entfernt sie.</translation>
    </message>
    <message>
        <source>{0} is free now.</source>
        <translation>{0} ist jetzt frei.</translation>
    </message>
    <message>
        <source>{0} is “{1}” now.</source>
        <translation>{0} ist jetzt „{1}“.</translation>
    </message>
    <message>
        <source>Enter changes a key, Backspace takes it away. What differs from the preset is bold.</source>
        <translation>Eingabe ändert eine Taste, Rücktaste entfernt sie. Was von der Vorlage abweicht, ist fett.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>Tasten der Befehle</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Nach Befehl oder Taste filtern</translation>
    </message>
    <message>
        <source>The keys of the preset again</source>
        <translation>Wieder die Tasten der Vorlage</translation>
    </message>
    <message>
        <source>For every command the keys of the preset again</source>
        <translation>Für jeden Befehl wieder die Tasten der Vorlage</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>May things move?</source>
        <translation>Darf sich etwas bewegen?</translation>
    </message>
    <message>
        <source>Language and size change when you close the settings.</source>
        <translation>Sprache und Größe ändern sich, wenn Sie die Einstellungen schließen.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} wird geöffnet …</translation>
    </message>
    <message>
        <source>Go on with the backup</source>
        <translation>Mit der Sicherung weiterarbeiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Andere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>You are working on {0} now, a copy of the backup.</source>
        <translation>Sie arbeiten jetzt mit {0}, einer Kopie der Sicherung.</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Claimdesk library</source>
        <translation>Claimdesk-Bibliothek</translation>
    </message>
    <message>
        <source>Making {0} …</source>
        <translation>{0} wird angelegt …</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Path of the library</source>
        <translation>Pfad der Bibliothek</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Another library …</source>
        <translation>Andere Bibliothek …</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Keine Bibliothek ist geöffnet.</translation>
    </message>
    <message>
        <source>Settings and keys are kept apart from it, in {0}.</source>
        <translation>Einstellungen und Tasten liegen getrennt davon in {0}.</translation>
    </message>
    <message>
        <source>The system shows no folders here. The path can be copied.</source>
        <translation>Das System zeigt hier keine Ordner. Der Pfad lässt sich kopieren.</translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>Der Pfad ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>LibrarySearch</name>
    <message>
        <source>This claim is not there any more.</source>
        <translation>Diese Aussage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Claim {0} is dismissed. {1} finds it too and brings it back.</source>
        <translation>Aussage {0} ist verworfen. {1} findet sie auch und holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message numerus="yes">
        <source>Suggestions are lit from a score of {0}; %Ln are not.</source>
        <translation>
            <numerusform>Vorschläge werden ab einem Wert von {0} gezeigt; %Ln nicht.</numerusform>
            <numerusform>Vorschläge werden ab einem Wert von {0} gezeigt; %Ln nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys work as before. {0} or Esc brings the panes back.</source>
        <translation>Alle Tasten wirken wie zuvor. {0} oder Esc holt die Bereiche zurück.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Saved {0}</source>
        <translation>Gespeichert {0}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>A note is not saved, so the window stays open. It is still in its field.</source>
        <translation>Eine Notiz ist nicht gespeichert, darum bleibt das Fenster offen. Sie steht noch in ihrem Feld.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>Close without the note</source>
        <translation>Ohne die Notiz schließen</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something went wrong that should not have ({0}). What was saved is safe. The details are in {1}</source>
        <translation>Es ist etwas passiert, was nicht hätte passieren dürfen ({0}). Gespeichertes ist sicher. Näheres steht in {1}</translation>
    </message>
</context>
<context>
    <name>ModeKeys</name>
    <message>
        <source>By word; in the caret by letter</source>
        <translation>Wortweise; Cursor: zeichenweise</translation>
    </message>
    <message>
        <source>By letter; in the caret select</source>
        <translation>Zeichenweise; Cursor: markieren</translation>
    </message>
    <message>
        <source>Caret by sentence</source>
        <translation>Cursor satzweise</translation>
    </message>
    <message>
        <source>Other end, next border</source>
        <translation>Anderes Ende, nächste Grenze</translation>
    </message>
    <message>
        <source>More parts</source>
        <translation>Mehr Teile</translation>
    </message>
    <message>
        <source>Ends at whole words</source>
        <translation>Enden auf ganze Wörter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>In split, move ends, caret</source>
        <translation>Teilen, Enden, Cursor</translation>
    </message>
</context>
<context>
    <name>NameStrip</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Tags are saved under the name “{0}”.</source>
        <translation>Einstufungen tragen den Namen „{0}“.</translation>
    </message>
    <message>
        <source>Keep “{0}”</source>
        <translation>„{0}“ behalten</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>All claims are reviewed: {0} exports them, {1} opens the next article.</source>
        <translation>Alle Aussagen sind geprüft: {0} exportiert sie, {1} öffnet den nächsten Artikel.</translation>
    </message>
    <message>
        <source>All reviewed in {0}</source>
        <translation>Alle geprüft in {0}</translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation>Alle geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · started on {1}</source>
        <translation>{0} · begonnen am {1}</translation>
    </message>
    <message>
        <source>{0} · started {1} ago</source>
        <translation>{0} · begonnen vor {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} Min.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} Std. {1} Min.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Drag to move this end of the claim by word, with Shift by character</source>
        <translation>Ziehen verschiebt dieses Ende der Aussage wortweise, mit Umschalt zeichenweise</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search claims, articles and settings, or type a command</source>
        <translation>Aussagen, Artikel, Einstellungen oder Befehle suchen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Commands and claims</source>
        <translation>Befehle und Aussagen</translation>
    </message>
    <message>
        <source>Search the library for “{0}”</source>
        <translation>Bibliothek nach „{0}“ durchsuchen</translation>
    </message>
    <message>
        <source>Settings: {0}</source>
        <translation>Einstellungen: {0}</translation>
    </message>
    <message>
        <source>Claim {0}: {1}</source>
        <translation>Aussage {0}: {1}</translation>
    </message>
    <message>
        <source>Dismissed: bring it back</source>
        <translation>Verworfen: zurückholen</translation>
    </message>
    <message>
        <source>Not lit: light it</source>
        <translation>Nicht gezeigt: zeigen</translation>
    </message>
</context>
<context>
    <name>PaneSwitch</name>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>List of claims</source>
        <translation>Liste der Aussagen</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Liste der Artikel</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Short of evidence: the note does not say where it was looked for.</source>
        <translation>Zu wenig belegt: Die Notiz sagt nicht, wo gesucht wurde.</translation>
    </message>
    <message>
        <source>Short of evidence: {0} primary or {1} independent secondary sources are asked for.</source>
        <translation>Zu wenig belegt: Verlangt sind {0} primäre oder {1} unabhängige sekundäre Quellen.</translation>
    </message>
    <message>
        <source>Tagged verified, while evidence that contradicts is recorded.</source>
        <translation>Als belegt eingestuft, obwohl ein widersprechender Beleg erfasst ist.</translation>
    </message>
    <message>
        <source>Tagged disputed, while no evidence that contradicts is recorded.</source>
        <translation>Als strittig eingestuft, obwohl kein widersprechender Beleg erfasst ist.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>No claim is chosen. {0} goes to the next one.</source>
        <translation>Keine Aussage ist gewählt. {0} geht zur nächsten.</translation>
    </message>
    <message>
        <source>Nothing has happened to this claim yet.</source>
        <translation>Mit dieser Aussage ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>The claim is as it was {0}. {1} takes that back.</source>
        <translation>Aussage wiederhergestellt, Stand {0}. {1} nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings hold until the window closes, but could not be saved. {0}</source>
        <translation>Die Einstellungen gelten, bis das Fenster geschlossen wird, ließen sich aber nicht speichern. {0}</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Claimdesk</source>
        <translation>Claimdesk</translation>
    </message>
    <message>
        <source>Letters that stand for words: V verified, D disputed, U unsourced</source>
        <translation>Buchstaben englischer Wörter: V belegt, D strittig, U unbelegt</translation>
    </message>
    <message>
        <source>Digits 1-2-3</source>
        <translation>Ziffern 1-2-3</translation>
    </message>
    <message>
        <source>One hand on the digits: 1 verified, 2 disputed, 3 unsourced</source>
        <translation>Eine Hand auf den Ziffern: 1 belegt, 2 strittig, 3 unbelegt</translation>
    </message>
    <message>
        <source>Vim-like</source>
        <translation>Wie Vim</translation>
    </message>
    <message>
        <source>Close to the editor: U undo, X dismiss, I note, N next to review</source>
        <translation>Wie im Editor: U rückgängig, X verwerfen, I Notiz, N nächste ungeprüfte</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>There is nothing to write of this choice.</source>
        <translation>Bei dieser Auswahl gibt es nichts zu schreiben.</translation>
    </message>
    <message>
        <source>This is all that will be written.</source>
        <translation>Das ist alles, was geschrieben wird.</translation>
    </message>
    <message>
        <source>This is the beginning, as it will be written.</source>
        <translation>Das ist der Anfang, wie er geschrieben wird.</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>Der Anfang der Datei</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>Words of the claim: {quote}</source>
        <translation>Wortlaut der Aussage: {quote}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>{minutes} min read</source>
        <translation>{minutes} Min. Lesezeit</translation>
    </message>
    <message>
        <source>Claim {number} · {state}</source>
        <translation>Aussage {number} · {state}</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggested, score {0}</source>
        <translation>Vorgeschlagen, Wert {0}</translation>
    </message>
    <message>
        <source>Hidden characters in it: {0}</source>
        <translation>Versteckte Zeichen darin: {0}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>percentage</source>
        <translation>Prozentangabe</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>Superlativ</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>attributed statement</source>
        <translation>zugeschriebene Äußerung</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What the tag is about</source>
        <translation>Worum es bei der Einstufung geht</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
    <message>
        <source>Suggested correction</source>
        <translation>Vorgeschlagene Korrektur</translation>
    </message>
    <message>
        <source>Claim as rated</source>
        <translation>Aussage wie bewertet</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>How it should read</source>
        <translation>Wie es heißen müsste</translation>
    </message>
    <message>
        <source>The claim in your own words</source>
        <translation>Die Aussage in eigenen Worten</translation>
    </message>
    <message>
        <source>Who the article has it from</source>
        <translation>Von wem der Artikel es hat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The tag is about</source>
        <translation>Bei der Einstufung geht es darum</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>Evidence taken off. {0} brings it back.</source>
        <translation>Beleg entfernt. {0} bringt ihn zurück.</translation>
    </message>
    <message>
        <source>This claim has no evidence yet. {0} adds some.</source>
        <translation>Zu dieser Aussage gibt es noch keinen Beleg. {0} fügt einen hinzu.</translation>
    </message>
    <message>
        <source>This source has no web address that could be opened (http or https).</source>
        <translation>Diese Quelle hat keine Webadresse, die sich öffnen ließe (http oder https).</translation>
    </message>
    <message>
        <source>Opening {0} …</source>
        <translation>{0} wird geöffnet …</translation>
    </message>
    <message>
        <source>No browser could be started for {0}.</source>
        <translation>Für {0} ließ sich kein Browser starten.</translation>
    </message>
    <message>
        <source>No file is attached to the evidence of this claim.</source>
        <translation>An den Belegen dieser Aussage hängt keine Datei.</translation>
    </message>
    <message>
        <source>No source was recorded yet. {0} adds the first one.</source>
        <translation>Noch ist keine Quelle erfasst. {0} fügt die erste hinzu.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Evidence added: {0}</source>
        <translation>Beleg hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>Claim {0} {1}. Why?   {2}</source>
        <translation>Aussage {0}: {1}. Warum?   {2}</translation>
    </message>
    <message>
        <source>A reason goes with a claim that is disputed or unsourced.</source>
        <translation>Ein Grund gehört zu einer Aussage, die strittig oder unbelegt ist.</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>Claim {0}: {1}</source>
        <translation>Aussage {0}: {1}</translation>
    </message>
    <message>
        <source>The tag is about: {0}</source>
        <translation>Bei der Einstufung geht es darum: {0}</translation>
    </message>
    <message>
        <source>Confidence {0}</source>
        <translation>Sicherheit {0}</translation>
    </message>
    <message>
        <source>No confidence given</source>
        <translation>Keine Sicherheit angegeben</translation>
    </message>
    <message>
        <source>No claim is chosen. {0} goes to the next one.</source>
        <translation>Keine Aussage ist gewählt. {0} geht zur nächsten.</translation>
    </message>
</context>
<context>
    <name>Resizing</name>
    <message>
        <source>Left and Right move the end by word, Shift by character. Up takes the beginning, Down the end, {0} whole words.</source>
        <translation>Links und rechts verschieben das Ende wortweise, mit Umschalt zeichenweise. Auf nimmt den Anfang, ab das Ende, {0} ganze Wörter.</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Behalten (Eingabe)</translation>
    </message>
    <message>
        <source>These words are claim {0} already, and no two claims have the same words.</source>
        <translation>Diese Wörter sind schon Aussage {0}, und keine zwei Aussagen haben denselben Wortlaut.</translation>
    </message>
    <message>
        <source>The ends of claim {0} were moved. {1} takes it back.</source>
        <translation>Die Enden von Aussage {0} wurden verschoben. {1} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Begins with: {0}</source>
        <translation>Beginnt mit: {0}</translation>
    </message>
    <message>
        <source>Ends with: {0}</source>
        <translation>Endet mit: {0}</translation>
    </message>
    <message>
        <source>Let go to keep, Esc to leave it as it was. Shift moves by character.</source>
        <translation>Loslassen behält es, Esc lässt es, wie es war. Umschalt verschiebt zeichenweise.</translation>
    </message>
</context>
<context>
    <name>ReviewerPage</name>
    <message>
        <source>Name of the reviewer</source>
        <translation>Name des Prüfers</translation>
    </message>
    <message>
        <source>“{0}” stands on every tag, note and other change from now on. What is on record keeps the name that it has.</source>
        <translation>Ab jetzt steht „{0}“ auf jeder Einstufung, Notiz und anderen Änderung. Was schon festgehalten ist, behält seinen Namen.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search articles, claims, notes and sources</source>
        <translation>Artikel, Aussagen, Notizen und Quellen durchsuchen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{0} {1}+</source>
        <translation>{0} {1}+</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>The library is being indexed, {0} % so far. What else is found then follows.</source>
        <translation>Die Bibliothek wird noch indiziert, bisher {0} %. Weitere Funde folgen dann.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest of each kind are shown. Tab leads to the kinds, where more are.</source>
        <translation>Gezeigt werden die neuesten jeder Art. Tab führt zu den Arten, dort sind es mehr.</translation>
    </message>
    <message>
        <source>The newest {0} are shown. Another word narrows it.</source>
        <translation>Gezeigt werden die neuesten {0}. Ein weiteres Wort grenzt ein.</translation>
    </message>
    <message>
        <source>Each word is found from its beginning, and all must occur. “Quotes” mean just that.</source>
        <translation>Jedes Wort wird ab seinem Anfang gefunden, und alle müssen vorkommen. „In Anführungszeichen“ heißt: genau so.</translation>
    </message>
</context>
<context>
    <name>SearchRows</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Claim, {0}</source>
        <translation>Aussage, {0}</translation>
    </message>
    <message>
        <source>Note on a claim, {0}</source>
        <translation>Notiz zu einer Aussage, {0}</translation>
    </message>
    <message>
        <source>Source of a claim, {0}</source>
        <translation>Quelle einer Aussage, {0}</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>No library is open.</source>
        <translation>Keine Bibliothek ist geöffnet.</translation>
    </message>
    <message>
        <source>No claim that the filter shows is left to review.</source>
        <translation>Von den Aussagen, die der Filter zeigt, ist keine mehr zu prüfen.</translation>
    </message>
    <message>
        <source>Every claim of this article has a tag.</source>
        <translation>Jede Aussage dieses Artikels ist eingestuft.</translation>
    </message>
    <message>
        <source>These words were claim {0}, which had been dismissed: it is back.</source>
        <translation>Diese Wörter waren die verworfene Aussage {0}: sie ist wieder da.</translation>
    </message>
    <message>
        <source>These words were suggestion {0}, which was not lit: it is now.</source>
        <translation>Diese Wörter waren der nicht gezeigte Vorschlag {0}: jetzt ist er es.</translation>
    </message>
    <message>
        <source>These words are claim {0} already, so no second one was made.</source>
        <translation>Diese Wörter sind schon Aussage {0}, darum entstand keine zweite.</translation>
    </message>
</context>
<context>
    <name>SessionBase</name>
    <message>
        <source>No library is open.</source>
        <translation>Keine Bibliothek ist geöffnet.</translation>
    </message>
    <message>
        <source>Wait a moment: {0}</source>
        <translation>Einen Moment bitte: {0}</translation>
    </message>
    <message>
        <source>No article is open. Open one first.</source>
        <translation>Kein Artikel ist geöffnet. Öffnen Sie zuerst einen.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>Hell, dunkel oder wie das System</translation>
    </message>
    <message>
        <source>Theme: light or dark</source>
        <translation>Design: hell oder dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and size of the interface, motion</source>
        <translation>Sprache und Größe der Oberfläche, Bewegung</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reading face, font size, line height, column width</source>
        <translation>Schrift, Größe, Zeilenhöhe, Spaltenbreite</translation>
    </message>
    <message>
        <source>Reading face</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change any keyboard shortcut; presets: Claimdesk, digits, Vim-like</source>
        <translation>Jede Taste ändern; Vorlagen: Claimdesk, Ziffern, wie Vim</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Presets of keys</source>
        <translation>Tastenvorlagen</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>The name on your tags and notes</source>
        <translation>Der Name auf Ihren Einstufungen und Notizen</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Name des Prüfers</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>How many sources a tag asks for</source>
        <translation>Wie viele Quellen eine Einstufung verlangt</translation>
    </message>
    <message>
        <source>Evidence profile</source>
        <translation>Belegprofil</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Detection line: how many of them are lit</source>
        <translation>Schwelle: wie viele gezeigt werden</translation>
    </message>
    <message>
        <source>Suggestions: detection line</source>
        <translation>Vorschläge: Schwelle</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Where it lies: open its folder, copy its path, choose another</source>
        <translation>Wo sie liegt: Ordner öffnen, Pfad kopieren, andere wählen</translation>
    </message>
    <message>
        <source>Place of the library</source>
        <translation>Ort der Bibliothek</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Undo all changes</source>
        <translation>Alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>About Claimdesk</source>
        <translation>Über Claimdesk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShownKeys</name>
    <message>
        <source>No article yet. {0} opens one, {1} pastes one.</source>
        <translation>Noch kein Artikel. {0} öffnet einen, {1} fügt einen ein.</translation>
    </message>
    <message>
        <source>No claim yet: select words and press {0}.</source>
        <translation>Noch keine Aussage: Wörter markieren und {0} drücken.</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>This claim is too short to be split.</source>
        <translation>Diese Aussage ist zu kurz, um geteilt zu werden.</translation>
    </message>
    <message>
        <source>Left and Right move the border (with Shift by letter), Tab takes the next one, Up and Down give more or fewer parts.</source>
        <translation>Links und rechts verschieben die Grenze (mit Umschalt buchstabenweise), Tab nimmt die nächste, auf und ab geben mehr oder weniger Teile.</translation>
    </message>
    <message>
        <source>Keep the parts (Enter)</source>
        <translation>Teile behalten (Eingabe)</translation>
    </message>
    <message>
        <source>Part {0} of {1}: {2}</source>
        <translation>Teil {0} von {1}: {2}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Overview of the claims</source>
        <translation>Übersicht der Aussagen</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) dismissed. {0} brings them back.</source>
        <translation>
            <numerusform>%Ln Vorschlag verworfen. {0} holt ihn zurück.</numerusform>
            <numerusform>%Ln Vorschläge verworfen. {0} holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>All suggestions are lit: none to dismiss.</source>
        <translation>Alle Vorschläge werden gezeigt: keiner zu verwerfen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted. {0} takes it back.</source>
        <translation>
            <numerusform>%Ln Vorschlag angenommen. {0} nimmt es zurück.</numerusform>
            <numerusform>%Ln Vorschläge angenommen. {0} nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lit suggestion is left to accept.</source>
        <translation>Kein gezeigter Vorschlag ist mehr anzunehmen.</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Suggestions are lit from a score of</source>
        <translation>Vorschläge werden gezeigt ab einem Wert von</translation>
    </message>
    <message>
        <source>{0} of {1} suggestions of this article are lit: those with a score from {2}.</source>
        <translation>{0} von {1} Vorschlägen dieses Artikels werden gezeigt: die mit einem Wert ab {2}.</translation>
    </message>
    <message>
        <source>Suggestions are lit from a score of {2}.</source>
        <translation>Vorschläge werden ab einem Wert von {2} gezeigt.</translation>
    </message>
    <message>
        <source>What is not lit stays on record, and the keys pass over it. {0} lights more, {1} fewer. What you have touched is always lit.</source>
        <translation>Was nicht gezeigt wird, bleibt gespeichert, und die Tasten übergehen es. {0} zeigt mehr, {1} weniger. Was Sie angefasst haben, wird immer gezeigt.</translation>
    </message>
</context>
<context>
    <name>TagToggle</name>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Source Serif</source>
        <translation>Source Serif</translation>
    </message>
    <message>
        <source>Inter</source>
        <translation>Inter</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>{0:.0%}</source>
        <translation>{0:.0%}</translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation>{0} px</translation>
    </message>
    <message>
        <source>Reading face</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
</context>
<context>
    <name>ThemePage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Toggles</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Claimdesk menu</source>
        <translation>Claimdesk-Menü</translation>
    </message>
    <message>
        <source>Search claims or type a command</source>
        <translation>Aussagen oder Befehle suchen</translation>
    </message>
    <message>
        <source>Import article</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open article or library</source>
        <translation>Artikel oder Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Export this article</source>
        <translation>Diesen Artikel exportieren</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>There is no earlier claim to go back to.</source>
        <translation>Es gibt keine frühere Aussage, zu der man zurückkehren könnte.</translation>
    </message>
    <message>
        <source>There is no later claim to go forward to.</source>
        <translation>Es gibt keine spätere Aussage, zu der man vorgehen könnte.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekundär</translation>
    </message>
    <message>
        <source>That it is so</source>
        <translation>Dass es so ist</translation>
    </message>
    <message>
        <source>That it was said</source>
        <translation>Dass es gesagt wurde</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Sources conflict</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>Misleading</source>
        <translation>Irreführend</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No attribution</source>
        <translation>Keine Quellenangabe</translation>
    </message>
    <message>
        <source>Source unreachable</source>
        <translation>Quelle nicht erreichbar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not checkable now</source>
        <translation>Jetzt nicht prüfbar</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>keep</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>Wait a moment: {0}</source>
        <translation>Einen Moment bitte: {0}</translation>
    </message>
</context>
</TS>
