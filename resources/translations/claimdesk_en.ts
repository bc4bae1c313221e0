<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticlePane</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>{0}, %Ln claim(s)</source>
        <translation>
            <numerusform>{0}, %Ln claim</numerusform>
            <numerusform>{0}, %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified</source>
        <translation>
            <numerusform>%Ln verified</numerusform>
            <numerusform>%Ln verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputed</source>
        <translation>
            <numerusform>%Ln disputed</numerusform>
            <numerusform>%Ln disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsourced</source>
        <translation>
            <numerusform>%Ln unsourced</numerusform>
            <numerusform>%Ln unsourced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyKeys</name>
    <message numerus="yes">
        <source>%Ln key(s) did not count: the library had changed. Press again.</source>
        <translation>
            <numerusform>%Ln key did not count: the library had changed. Press again.</numerusform>
            <numerusform>%Ln keys did not count: the library had changed. Press again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln row(s) written. The file is {0}</source>
        <translation>
            <numerusform>%Ln row written. The file is {0}</numerusform>
            <numerusform>%Ln rows written. The file is {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were imported.</source>
        <translation>
            <numerusform>One article was imported.</numerusform>
            <numerusform>%Ln articles were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read.</source>
        <translation>
            <numerusform>%Ln more could not be read.</numerusform>
            <numerusform>%Ln more could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message numerus="yes">
        <source>Suggestions are lit from a score of {0}; %Ln are not.</source>
        <translation>
            <numerusform>Suggestions are lit from a score of {0}; %Ln is not.</numerusform>
            <numerusform>Suggestions are lit from a score of {0}; %Ln are not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) dismissed. {0} brings them back.</source>
        <translation>
            <numerusform>%Ln suggestion dismissed. {0} brings it back.</numerusform>
            <numerusform>%Ln suggestions dismissed. {0} brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted. {0} takes it back.</source>
        <translation>
            <numerusform>%Ln suggestion accepted. {0} takes it back.</numerusform>
            <numerusform>%Ln suggestions accepted. {0} takes it back.</numerusform>
        </translation>
    </message>
</context>
</TS>
