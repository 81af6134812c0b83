using System.Globalization;
using FsCheck.Xunit;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Blocks;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Extraction.Tests;

public sealed class RequirementExtractorTests
{
    [Fact]
    public void Extract_Paragraph_IsOneRequirementPerSentence()
    {
        var requirements = Some.Requirements(Some.Paragraph("De praktijk meldt dit. Wij antwoorden binnen twee weken."));

        requirements.Select(requirement => (requirement.Text, requirement.Form, requirement.Id.Ordinal)).ShouldBe(
        [
            ("De praktijk meldt dit.", RequirementForm.Sentence, 0),
            ("Wij antwoorden binnen twee weken.", RequirementForm.Sentence, 1),
        ]);
    }

    [Fact]
    public void Extract_NoteOnAPage_IsNoRequirementAndCutsNoLead()
    {
        var note = new PageNote(PageNoteKind.Comment, string.Empty, "De praktijk moet dit nog zien.", Some.Line);

        var requirements =
            Some.Requirements(Some.Paragraph("Wij verwachten dat de praktijk:"), note, Some.List(Some.Item("een plan maakt.")));

        requirements.Select(requirement => (requirement.Text, requirement.Lead))
            .ShouldContain(("een plan maakt.", "Wij verwachten dat de praktijk:"));
        requirements.ShouldAllBe(requirement => !requirement.Text.Contains("moet dit nog zien", StringComparison.Ordinal));
    }

    [Fact]
    public void Extract_Section_CitationNamesEveryHeadingAndTheNearestNumber()
    {
        var inner = new Section(null, "Planning", 2, Some.Line, [Some.Paragraph("Het plan is klaar.")], []);
        var document = Some.Document(new Section("4", "Proces", 1, Some.Line, [], [inner]));

        var citation = new RequirementExtractor().Extract(document).Single().Citation;

        citation.SectionPath.ShouldBe(["4 Proces", "Planning"]);
        (citation.SectionNumber, citation.SectionTitle, citation.Location, citation.Quote)
            .ShouldBe(("4", "Planning", Some.Line, "Het plan is klaar."));
    }

    [Fact]
    public void Extract_List_ItemsHaveTheirLeadAndNestedOnesTheirParent()
    {
        var requirements = Some.Requirements(
            Some.Paragraph("Dit is de inleiding. Van de praktijk verwachten wij dat zij:"),
            Some.List(Some.Item("een plan maakt:", Some.Item("met doelen;")), Some.Item("meewerkt. Dat geldt altijd.")));

        requirements.Skip(2).Select(requirement => (requirement.Text, requirement.Lead)).ShouldBe(
        [
            ("een plan maakt:", "Van de praktijk verwachten wij dat zij:"),
            ("met doelen;", "een plan maakt:"),
            ("meewerkt. Dat geldt altijd.", "Van de praktijk verwachten wij dat zij:"),
        ]);
        requirements[2].Modality.ShouldBe(Modality.Expected);
        requirements[2].Actor.ShouldBe("praktijk");
    }

    [Theory]
    [InlineData("De taken van de praktijk zijn:")]
    [InlineData("De verantwoordelijkheden van een praktijk zijn onder andere:")]
    public void Extract_ListOfTasks_ObligesEachItem(string lead) =>
        Some.Requirements(Some.Paragraph(lead), Some.List(Some.Item("Het jaarlijks opstellen van een wijkplan.")))[^1].Modality
            .ShouldBe(Modality.Obliged);

    [Fact]
    public void Extract_SentenceThatBreaksOff_LeadsTheListIn() =>
        Some.Requirements(Some.Paragraph("Dit betekent dat de RO"), Some.List(Some.Item("een plan maakt;")))[1].Lead
            .ShouldBe("Dit betekent dat de RO");

    [Fact]
    public void Extract_LongItem_IsOneRequirementPerSentence() =>
        Some.Requirements(Some.List(Some.Item("Het eerste punt. Het tweede punt. Het derde punt."))).Count.ShouldBe(3);

    [Fact]
    public void Extract_ItemWhoseSecondSentenceLeadsIn_IsTwoRequirements() =>
        Some.Requirements(Some.List(Some.Item("U hoort van ons. Dat kan zo:", Some.Item("per brief."))))
            .Select(requirement => requirement.Text)
            .ShouldBe(["U hoort van ons.", "Dat kan zo:", "per brief."]);

    [Fact]
    public void Extract_TableOfRequirements_IsOneRequirementPerSentenceOfACell()
    {
        var requirements = Some.Requirements(Some.Table(
            ["Wijksamenwerkingsverband (WSV)", "Regio-organisatie (RO)"],
            [
                "Het bestuur komt elk kwartaal bij elkaar.",
                "Er is een vergunning voor alle zorg.\nDe leiding legt rekenschap af aan de leden.",
            ],
            ["Er ligt een plan voor de hele wijk.", string.Empty]));

        requirements.Select(requirement => (requirement.Column, requirement.Actor, requirement.Form)).ShouldBe(
        [
            ("Wijksamenwerkingsverband (WSV)", "WSV", RequirementForm.TableCell),
            ("Regio-organisatie (RO)", "RO", RequirementForm.TableCell),
            ("Regio-organisatie (RO)", "RO", RequirementForm.TableCell),
            ("Wijksamenwerkingsverband (WSV)", "WSV", RequirementForm.TableCell),
        ]);
        requirements.ShouldAllBe(requirement => requirement.Modality == Modality.Obliged);
    }

    [Fact]
    public void Extract_TableWithLabels_LabelIsTheLead()
    {
        var requirements = Some.Requirements(Some.Table(
            ["", "Huisarts", "Apotheek"],
            ["Toegang", "De praktijk is op werkdagen de hele dag open.", "De apotheek is op zaterdag tot vijf uur open."],
            ["Dossier", "Het dossier is voor iedere patiënt in te zien.", "Het medicatiedossier is altijd in te zien."]));

        requirements.Select(requirement => (requirement.Lead, requirement.Column))
            .ShouldBe([("Toegang", "Huisarts"), ("Toegang", "Apotheek"), ("Dossier", "Huisarts"), ("Dossier", "Apotheek")]);
    }

    [Fact]
    public void Extract_TableOfData_IsOneRequirementPerRow()
    {
        var requirements = Some.Requirements(
            Some.Paragraph("De tarieven zijn:"),
            Some.Table(["Prestatie", "Tarief"], ["Consult", "€ 30,00"], ["Huisbezoek", "€ 45,50"]));

        requirements.Skip(1).Select(requirement => (requirement.Text, requirement.Form, requirement.Kind)).ShouldBe(
        [
            ("Consult | € 30,00", RequirementForm.TableRow, RequirementKind.Tariff),
            ("Huisbezoek | € 45,50", RequirementForm.TableRow, RequirementKind.Tariff),
        ]);
    }

    [Fact]
    public void Extract_PlanningWithStories_FurtherSentencesAreLedByTheDate()
    {
        var requirements = Some.Requirements(Some.Table(
            ["Datum", "Activiteit"],
            [
                "1 mei 2024",
                "Aanleveren van het jaarverslag. Het verslag gaat naar de afdeling inkoop en bevat ook de cijfers van de regio.",
            ],
            ["1 juni 2024", "Gesprekken met alle praktijken."]));

        requirements.Select(requirement => (requirement.Text, requirement.Lead)).ShouldBe(
        [
            ("1 mei 2024 | Aanleveren van het jaarverslag. …", null),
            ("Het verslag gaat naar de afdeling inkoop en bevat ook de cijfers van de regio.", "1 mei 2024"),
            ("1 juni 2024 | Gesprekken met alle praktijken.", null),
        ]);
    }

    [Theory]
    [InlineData("Wijzigingen ten opzichte van 2024", RequirementRole.Declaration)]
    [InlineData("Wat zijn de wijzigingen per 2025?", RequirementRole.Declaration)]
    [InlineData("Wijzigingen per 1 juli 2024", RequirementRole.Declaration)]
    [InlineData("Wijzigingen doorgeven", RequirementRole.Norm)]
    [InlineData("Kwaliteit", RequirementRole.Norm)]
    public void Extract_UnderAHeading_RoleFollowsTheHeading(string heading, RequirementRole expected) =>
        new RequirementExtractor().Extract(Some.Document(Some.Section("1", heading, Some.Paragraph("De praktijk levert een plan aan."))))
            .Single().Role.ShouldBe(expected);

    [Theory]
    [InlineData("In hoofdstuk 3 leest u wat wij inkopen.", RequirementRole.Guide)]
    [InlineData("De bedragen staan in deze tabel:", RequirementRole.Guide)]
    [InlineData("Onder praktijk verstaan wij een vestiging.", RequirementRole.Definition)]
    [InlineData("De zorg wordt steeds ingewikkelder.", RequirementRole.Explanation)]
    [InlineData("U levert een plan aan.", RequirementRole.Norm)]
    [InlineData("Wij vergoeden deze behandeling.", RequirementRole.Norm)]
    public void Extract_Sentence_HasItsRole(string sentence, RequirementRole expected) =>
        Some.Requirements(Some.Paragraph(sentence)).Single().Role.ShouldBe(expected);

    [Theory]
    [InlineData("De praktijk levert vóór 1 mei 2025 een verslag aan.", RequirementKind.Deadline)]
    [InlineData("De praktijk heeft ten minste twee artsen.", RequirementKind.Threshold)]
    [InlineData("Het tarief bedraagt € 12,50.", RequirementKind.Tariff)]
    [InlineData("Die praktijk komt niet in aanmerking voor een overeenkomst.", RequirementKind.Exclusion)]
    [InlineData("De praktijk werkt met een protocol.", RequirementKind.Duty)]
    [InlineData("Stap 1: de praktijk vult het formulier in.", RequirementKind.ProcedureStep)]
    [InlineData("De zorg wordt steeds ingewikkelder.", RequirementKind.Statement)]
    public void Extract_Sentence_HasItsKind(string sentence, RequirementKind expected) =>
        Some.Requirements(Some.Paragraph(sentence)).Single().Kind.ShouldBe(expected);

    [Theory]
    [InlineData("De praktijk werkt met een protocol.", Modality.Obliged)]
    [InlineData("U werkt met een protocol.", Modality.Obliged)]
    [InlineData("Het zorgplan is binnen tien dagen gereed.", Modality.Obliged)]
    [InlineData("De praktijk krijgt een aanbod.", Modality.None)]
    [InlineData("Wij kopen zorg in.", Modality.None)]
    [InlineData("De zorg wordt steeds ingewikkelder.", Modality.None)]
    public void Extract_PlainPresent_BindsWhereAProviderActsOrABoundIsSet(string sentence, Modality expected) =>
        Some.Requirements(Some.Paragraph(sentence)).Single().Modality.ShouldBe(expected);

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void Extract_AnyCulture_IsTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var requirement = Some.Requirements(
                Some.Paragraph("INDIEN de RO dit wil, levert zij UITERLIJK 1 april 2025 een plan van € 1.250,50 in.")).Single();

            requirement.Values.Select(value => value.Canonical).ShouldBe(["T-04-01", "1250.5 EUR"]);
            requirement.Clauses.ShouldHaveSingleItem().Text.ShouldBe("INDIEN de RO dit wil");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Property(Replay = "1,1")]
    public void Extract_AnyBlocks_LosesNoWordAndKeepsTheOrder(
        FsCheck.NonNull<string> paragraph, FsCheck.NonNull<string> item, FsCheck.NonNull<string> cell)
    {
        Block[] blocks = [Some.Paragraph(paragraph.Get), Some.List(Some.Item(item.Get)), Some.Table(["Kop"], [cell.Get])];
        var requirements = Some.Requirements(blocks);

        Letters(string.Concat(requirements.Select(requirement => requirement.Text))).ShouldBe(Letters(paragraph.Get + item.Get + cell.Get));
        requirements.Select(requirement => requirement.Id.Ordinal).ShouldBe(Enumerable.Range(0, requirements.Count));
    }

    [Property(Replay = "1,1")]
    public void Extract_AnyText_SpansLieInsideAndValuesApart(FsCheck.NonNull<string> text)
    {
        foreach (var requirement in Some.Requirements(Some.Paragraph(text.Get)))
        {
            requirement.Values.ShouldAllBe(value => string.Equals(value.Span.In(requirement.Text), value.Text, StringComparison.Ordinal));
            requirement.Clauses.ShouldAllBe(
                clause => string.Equals(clause.Span.In(requirement.Text), clause.Text, StringComparison.Ordinal));
            requirement.Values.Zip(requirement.Values.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
        }
    }

    // Bullets and white space are no words; the letter o is a bullet where it stands alone at the start of a line.
    private static string Letters(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) && c != 'o'));
}
