using PolicyDiff.Comparison.Judgement.Texts;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>Looks at two wordings in one respect.</summary>
internal interface IEvidenceRule
{
    /// <summary>What it finds; empty where it finds nothing.</summary>
    IEnumerable<Evidence> Find(JudgedPair pair);
}
