namespace PolicyDiff.Dutch.Lexicon;

/// <summary>How binding an expression is.</summary>
public enum ModalForce
{
    /// <summary>Must not.</summary>
    Forbidden,

    /// <summary>Need not: a duty that is waived.</summary>
    Waived,

    /// <summary>May, can, has the right to.</summary>
    Permitted,

    /// <summary>Is advised to, strives to, intends to.</summary>
    Advised,

    /// <summary>Is expected or asked to.</summary>
    Expected,

    /// <summary>Must.</summary>
    Obliged,
}
