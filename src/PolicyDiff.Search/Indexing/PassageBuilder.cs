using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Dutch.Abbreviations;
using PolicyDiff.Dutch.Analysis;
using PolicyDiff.Dutch.Analysis.Chains;

namespace PolicyDiff.Search.Indexing;

/// <summary>Makes the passages of a document: one for each section and one for each requirement.</summary>
public sealed class PassageBuilder
{
    private readonly Analyzer _analyzer;

    /// <summary>Builds with the chain that queries are analysed by as well.</summary>
    public PassageBuilder()
        : this(DutchAnalyzers.Default)
    {
    }

    internal PassageBuilder(Analyzer analyzer) => _analyzer = analyzer;

    /// <summary>Name and version of the chain; another one makes another index.</summary>
    public string AnalyzerId => _analyzer.Id;

    /// <summary>
    /// The passages of a document, made one by one as they are gone through: together they are much larger than the document.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="requirements">Its requirements in reading order.</param>
    public DocumentPassages Build(PolicyDocument document, IReadOnlyList<Requirement> requirements)
    {
        var abbreviations = DocumentAbbreviations.Of(document);
        return new DocumentPassages(_analyzer.Id, Passages(document, requirements, AbbreviationTable.Curated.With(abbreviations)))
        {
            Abbreviations = [.. abbreviations.Select(abbreviation => new DefinedAbbreviation(abbreviation.Form, abbreviation.Meaning))],
        };
    }

    private IEnumerable<SearchPassage> Passages(
        PolicyDocument document, IReadOnlyList<Requirement> requirements, AbbreviationTable abbreviations)
    {
        SectionPath[] sections = [.. document.AllSections()];
        var terms = new FieldTerms(_analyzer, abbreviations);
        var places = new RequirementPlaces(sections, requirements);
        for (var i = 0; i < sections.Length; i++)
        {
            string[] lines = [.. SectionText.Lines(sections[i].Section).Select(line => line.Text)];
            yield return new SearchPassage
            {
                Ordinal = i,
                Section = i,
                Form = PassageForm.Section,
                Kinds = [.. places.In(i).Select(requirement => requirement.Kind).Distinct().Order()],
                Terms = terms.Of(sections[i], document.Metadata, string.Join('\n', lines)),
                Wording = terms.WordingOf(sections[i].Section.Title, lines),
                Spellings = terms.TakeSpellings(),
            };
        }

        var ordinal = sections.Length;
        for (var i = 0; i < sections.Length; i++)
        {
            foreach (var requirement in places.In(i))
            {
                yield return new SearchPassage
                {
                    Ordinal = ordinal++,
                    Section = i,
                    Form = PassageForm.Requirement,
                    Requirement = requirement.Id.Ordinal,
                    Kinds = [requirement.Kind],
                    Terms = terms.Of(
                        sections[i], document.Metadata, string.Join('\n', requirement.Lead, requirement.Column, requirement.Text)),
                    Wording = terms.WordingOf(sections[i].Section.Title, requirement.Lead, requirement.Column, requirement.Text),
                    Spellings = terms.TakeSpellings(),
                };
            }
        }
    }
}
