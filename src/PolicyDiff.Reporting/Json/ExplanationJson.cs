using System.Text.Json;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes why a change was paired and judged as it was.</summary>
/// <param name="json">Where to; the object of the change is open.</param>
/// <param name="units">Writes the requirements of rivals.</param>
internal sealed class ExplanationJson(Utf8JsonWriter json, UnitJson units)
{
    /// <summary>Writes the property <c>explanation</c>.</summary>
    public void Write(ChangeExplanation explanation)
    {
        json.WriteStartObject("explanation");
        json.WriteString("rule", explanation.Rule);
        json.WriteShare("similarity", explanation.Similarity);
        json.WriteShare("score", explanation.Score);
        json.WriteShare("sectionAffinity", explanation.SectionAffinity);
        json.WriteArray("sharedWords", explanation.SharedWords, json.WriteStringValue);
        json.WriteArray("onlyLeft", explanation.OnlyLeft, json.WriteStringValue);
        json.WriteArray("onlyRight", explanation.OnlyRight, json.WriteStringValue);
        json.WriteArray("findings", explanation.Findings, WriteFinding);
        json.WriteArray("rivals", explanation.Rivals, WriteRival);
        json.WriteEndObject();
    }

    private void WriteFinding(ExplainedFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("evidence", finding.Name);
        json.WriteString("aspect", finding.Aspect is { } aspect ? JsonFields.Name(aspect) : null);
        json.WriteString("direction", JsonFields.Name(finding.Direction));
        json.WriteNumber("weight", finding.Weight);
        json.WriteBoolean("hard", finding.IsHard);
        json.WriteString("left", finding.Left);
        json.WriteString("right", finding.Right);
        json.WriteEndObject();
    }

    private void WriteRival(RivalPair rival)
    {
        json.WriteStartObject();
        json.WritePropertyName("left");
        units.Write(rival.Left);
        json.WritePropertyName("right");
        units.Write(rival.Right);
        json.WriteShare("score", rival.Score);
        json.WriteEndObject();
    }
}
