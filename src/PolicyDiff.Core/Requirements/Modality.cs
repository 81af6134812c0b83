namespace PolicyDiff.Core.Requirements;

/// <summary>How binding a statement is, from forbidden over obliged down to possible.</summary>
public enum Modality
{
    /// <summary>A plain statement.</summary>
    None,

    /// <summary><i>verbod</i>: mag niet, is niet toegestaan, is niet mogelijk.</summary>
    Forbidden,

    /// <summary><i>verplicht</i>: moet, dient te, is verplicht; also a plain present tense that lays down what an actor does.</summary>
    Obliged,

    /// <summary><i>verwacht</i>: verwacht, gaat ervan uit, vraagt.</summary>
    Expected,

    /// <summary><i>streven</i>: streeft naar, stimuleert, moedigt aan.</summary>
    Aspired,

    /// <summary><i>voorkeur</i>: bij voorkeur, heeft de voorkeur.</summary>
    Preferred,

    /// <summary><i>mag</i>: mag, is toegestaan.</summary>
    Allowed,

    /// <summary><i>kan</i>: kan, is mogelijk.</summary>
    Possible,

    /// <summary><i>hoeft niet</i>: is niet nodig, is niet verplicht, volstaat zonder.</summary>
    Waived,
}
