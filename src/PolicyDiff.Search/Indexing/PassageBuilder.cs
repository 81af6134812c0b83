using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Search;
using PolicyDiff.Dutch.Abbreviations;
using PolicyDiff.Dutch.Analysis;

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

    /// <summary>The passages of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="requirements">Its requirements in reading order.</param>
    public DocumentPassages Build(PolicyDocument document, IReadOnlyList<Requirement> requirements)
    {
        SectionPath[] sections = [.. document.AllSections()];
        var abbreviations = DocumentAbbreviations.Of(document);
        var terms = new FieldTerms(_analyzer, AbbreviationTable.Curated.With(abbreviations));
        var places = new RequirementPlaces(sections, requirements);
        List<SearchPassage> passages = [];
        for (var i = 0; i < sections.Length; i++)
        {
            var kinds = places.In(i).Select(requirement => requirement.Kind).Distinct().Order();
            passages.Add(new SearchPassage
            {
                Ordinal = passages.Count,
                Section = i,
                Form = PassageForm.Section,
                Kinds = [.. kinds],
                Terms = terms.Of(sections[i], document.Metadata, string.Join('\n', SectionText.Lines(sections[i].Section).Select(line => line.Text))),
            });
        }

        for (var i = 0; i < sections.Length; i++)
        {
            passages.AddRange(places.In(i).Select(requirement => new SearchPassage
            {
                Ordinal = passages.Count + requirement.Id.Ordinal,
                Section = i,
                Form = PassageForm.Requirement,
                Requirement = requirement.Id.Ordinal,
                Kinds = [requirement.Kind],
                Terms = terms.Of(sections[i], document.Metadata, string.Join('\n', requirement.Lead, requirement.Column, requirement.Text)),
            }));
        }

        return new DocumentPassages(_analyzer.Id, [.. passages.Select((passage, ordinal) => passage with { Ordinal = ordinal })])
        {
            Spellings = terms.Spellings,
            Abbreviations = [.. abbreviations.Select(abbreviation => new DefinedAbbreviation(abbreviation.Form, abbreviation.Meaning))],
        };
    }
}
